import type { RecordOf } from '../../domain/records';
import { fail, type Result, succeed } from '../../result';
import type { ReportDocument } from '../document';
import { DocumentSchema, documentVersion } from '../schema/document';

/** Why a frozen paper cannot be read: its record holds something else, or a newer app froze it. */
export type FrozenError =
  /** `place` is where the first fault lies in the frozen document, such as `blocks.4.rows`. */
  | { readonly code: 'editionUnreadable'; readonly place: string }
  | { readonly code: 'editionTooNew'; readonly version: number };

type Frozen = Result<ReportDocument, FrozenError>;

/** Records never change in place, so what one of them holds is read once. */
const known = new WeakMap<object, Frozen>();

/** The document of an edition, every block of it checked: a register file may have been written by hand. */
export function frozenDocument({ document = {} }: Pick<RecordOf<'edition'>, 'document'>): Frozen {
  const frozen = known.get(document) ?? read(document);
  known.set(document, frozen);
  return frozen;
}

function read(document: Readonly<Record<string, unknown>>): Frozen {
  const { version } = document;
  if (typeof version === 'number' && version > documentVersion)
    return fail({ code: 'editionTooNew', version });
  const parsed = DocumentSchema.safeParse(document);
  if (parsed.success) return succeed(parsed.data);
  const [first] = parsed.error.issues;
  return fail({ code: 'editionUnreadable', place: first?.path.join('.') || 'document' });
}
