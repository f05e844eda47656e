import { awaitsParties } from '../domain/completeness';
import { fieldProblems } from '../domain/field-problem';
import { RecordId } from '../domain/record-base';
import { AnyRecord, Kind } from '../domain/records';
import { brokenRules } from '../domain/rules';
import { fail, type Result, succeed } from '../result';
import { z } from '../zod';
import type { RegisterFile, RegisterFileProblem } from './register-file';

/** As many problems as a person reads; the rest is only counted. */
const listed = 100;

const frameKeys: readonly string[] = ['format', 'version', 'awaitingParties', 'records'];

type Values = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the text of a register file. Either every record is sound by itself and among the others, or every problem
 * found is returned, at most one for a record and field, and nothing of the file is used. Never throws.
 */
export function readRegisterFile(text: string): Result<RegisterFile, readonly RegisterFileProblem[]> {
  const file = parseJson(text);
  if (file === undefined) return fail([ofFile('notJson')]);
  if (!isObject(file) || file.format !== 'partner-cities-register') return fail([ofFile('notARegisterFile')]);
  const { version, records } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail([ofFile('notARegisterFile')]);
  }
  if (version > 1) return fail([{ ...ofFile('newerFileVersion'), value: String(version) }]);
  if (!Array.isArray(records))
    return fail([ofFile(records === undefined ? 'missing' : 'notAList', 'records')]);

  const problems = new Problems();
  for (const key of Object.keys(file)) {
    if (!frameKeys.includes(key)) problems.add(ofFile('unknownField', key));
  }
  const sound = readRecords(records, problems);
  const awaitingParties = readAwaiting(file.awaitingParties, sound, problems);
  demandParties(sound, awaitingParties, problems);
  if (problems.count > 0) return fail(problems.list());
  return succeed({
    format: 'partner-cities-register',
    version: 1,
    ...(awaitingParties.length > 0 && { awaitingParties }),
    records: sound,
  });
}

function readRecords(values: readonly unknown[], problems: Problems): readonly AnyRecord[] {
  const sound: AnyRecord[] = [];
  const standing = new Map<string, AnyRecord>();
  for (const [index, value] of values.entries()) {
    const name = nameOf(value, index);
    const parsed = AnyRecord.safeParse(value);
    if (parsed.success) sound.push(parsed.data);
    else {
      for (const { field, rule, value: shown } of fieldProblems(parsed.error, value)) {
        problems.add({ rule, record: name, field, ...(shown === undefined ? {} : { value: shown }) });
      }
    }
    const target = parsed.success ? parsed.data : targetOf(value);
    if (!target) continue;
    if (standing.has(target.id)) problems.add({ rule: 'duplicateId', record: name, field: 'id' });
    else standing.set(target.id, target);
  }
  checkTogether(sound, standing, problems);
  return sound;
}

function checkTogether(
  sound: readonly AnyRecord[],
  standing: ReadonlyMap<string, AnyRecord>,
  problems: Problems,
): void {
  const lookup = (id: string) => standing.get(id);
  let offices = 0;
  for (const record of sound) {
    for (const broken of brokenRules(record, lookup)) problems.add(broken);
    if (record.kind === 'office' && record.binnedAt === undefined && ++offices > 1) {
      problems.add({ rule: 'secondOffice', record: record.id, field: null });
    }
  }
}

/** The documents that the file itself says are waiting; an id of no agreement in the file is a problem of the frame. */
function readAwaiting(value: unknown, sound: readonly AnyRecord[], problems: Problems): readonly string[] {
  if (value === undefined) return [];
  const ids = z.array(RecordId).safeParse(value);
  if (!ids.success) {
    problems.add(ofFile('notAList', 'awaitingParties'));
    return [];
  }
  const agreements = new Set(sound.filter(({ kind }) => kind === 'agreement').map(({ id }) => id));
  const stray = ids.data.find((id) => !agreements.has(id));
  if (stray !== undefined) problems.add({ ...ofFile('unknownReference', 'awaitingParties'), value: stray });
  return ids.data;
}

/** A document binds somebody, unless the file says that it is waiting for its parties. */
function demandParties(sound: readonly AnyRecord[], awaiting: readonly string[], problems: Problems): void {
  const waits = new Set(awaiting);
  for (const record of sound) {
    if (awaitsParties(record) && !waits.has(record.id)) {
      problems.add({ rule: 'noParties', record: record.id, field: 'parties' });
    }
  }
}

/** JSON holds no undefined, so it can stand for a text that is none. A byte order mark is no part of the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

/** The id as it was written, however wrong, else the record's place in the file. */
function nameOf(value: unknown, index: number): string {
  const id = isObject(value) ? value.id : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 80) : `#${index + 1}`;
}

/** A record with problems of its own can still be referred to, so that one mistake is told once. */
function targetOf(value: unknown): AnyRecord | undefined {
  if (!isObject(value) || typeof value.id !== 'string') return undefined;
  const kind = Kind.safeParse(value.kind);
  return kind.success ? { kind: kind.data, id: value.id } : undefined;
}

const ofFile = (rule: string, field: string | null = null): RegisterFileProblem => ({
  rule,
  record: null,
  field,
});

/** Keeps the first problem of each record and field, and only counts those beyond what is listed. */
class Problems {
  readonly #kept: RegisterFileProblem[] = [];
  readonly #seen = new Set<string>();

  get count(): number {
    return this.#seen.size;
  }

  add(problem: RegisterFileProblem): void {
    const place = JSON.stringify([problem.record, problem.field]);
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    if (this.#kept.length < listed) this.#kept.push(problem);
  }

  list(): readonly RegisterFileProblem[] {
    const more = this.count - this.#kept.length;
    return more === 0 ? this.#kept : [...this.#kept, { ...ofFile('moreProblems'), value: String(more) }];
  }
}
