import type { AnyRecord } from '../domain/records';

/** The documented JSON form of a whole register; `docs/register.md` and `docs/register.schema.json` describe it. */
export interface RegisterFile {
  readonly format: 'partner-cities-register';
  readonly version: 1;
  /**
   * Documents whose parties the office has yet to name. Elsewhere a document without parties is a mistake; these are
   * drafts, kept and not counted.
   */
  readonly awaitingParties?: readonly string[];
  readonly records: readonly AnyRecord[];
}

/** One thing wrong in a register file: which record, which field, which rule of locales/<lang>/problems.json. */
export interface RegisterFileProblem {
  readonly rule: string;
  readonly record: string | null;
  readonly field: string | null;
  /** The offending value, shortened, for showing. */
  readonly value?: string;
}
