import { type Fields, patchFields } from '../../shared/changes/apply-entry';
import type { Json, Patch } from '../../shared/changes/entry';
import { equalJson } from '../../shared/changes/equal-json';
import { fieldProblems } from '../../shared/domain/field-problem';
import { type AnyRecord, type Kind, recordSchemas } from '../../shared/domain/records';
import { brokenRules } from '../../shared/domain/rules';
import type { SaveError } from '../../shared/ipc/errors';
import type { Register } from '../../shared/register/register';
import { fail, type Result, succeed } from '../../shared/result';

/** Who asks: a user's action, the taking back or repeating of one, or a register file. */
export type Asker = 'user' | 'undo' | 'import';

/** Set by the journal itself and never by an action; a file may say when a record was made. */
const stamps = ['id', 'createdAt', 'updatedAt'];

/**
 * Judges a whole action against the register as it is: every value must still be what the action started from, every
 * record must be valid afterwards by itself and among the others. Returns the patches as they are to be written,
 * their values normalised by the schemas; nothing is changed here.
 */
export function judgePatches(
  register: Register,
  patches: readonly Patch[],
  asker: Asker,
): Result<readonly Patch[], SaveError> {
  const objection =
    findStale(register, patches) ?? findFixed(patches, asker) ?? findFrozen(register, patches, asker);
  if (objection) return fail(objection);
  const trial = new Map<string, AnyRecord | null>();
  for (const [id, fields] of patchFields((id) => fieldsOf(register, id), patches)) {
    const record = fields ? parseRecord(id, fields) : removeRecord(register, id, patches, asker);
    if (!record.ok) return record;
    trial.set(id, record.value);
  }
  const broken = findBroken(register, trial);
  return broken ? fail(broken) : succeed(normalise(patches, trial));
}

const fieldsOf = (register: Register, id: string) => register.get(id) as Fields | undefined;

/** A field may be written twice in one action: the second writing starts from what the first one left. */
function findStale(register: Register, patches: readonly Patch[]): SaveError | null {
  const written = new Map<string, Json>();
  for (const { record, field, before, after } of patches) {
    const place = `${record}/${field}`;
    const current = written.get(place) ?? (written.has(place) ? null : register.valueOf(record, field));
    if (!equalJson(current, before)) return { code: 'changedSince', record, field };
    written.set(place, after);
  }
  return null;
}

/** A record's id, stamps and kind are no user's to change; `kind` is written once and taken back only by undo. */
function findFixed(patches: readonly Patch[], asker: Asker): SaveError | null {
  for (const { record, field, before, after } of patches) {
    const isStamp = stamps.includes(field) && !(asker === 'import' && field === 'createdAt');
    const changesKind = field === 'kind' && before !== null && !(asker === 'undo' && after === null);
    if (isStamp || changesKind) return { code: 'invalidField', record, field, rule: 'fixedField' };
  }
  return null;
}

/** An edition is what was signed: once it is made it can go into the bin and come back, and that is all. */
function findFrozen(register: Register, patches: readonly Patch[], asker: Asker): SaveError | null {
  const isFrozen = ({ record, field }: Patch) =>
    field !== 'binnedAt' && register.get(record)?.kind === 'edition' && asker === 'user';
  const found = patches.find(isFrozen);
  return found
    ? { code: 'invalidField', record: found.record, field: found.field, rule: 'fixedField' }
    : null;
}

function parseRecord(id: string, fields: Fields): Result<AnyRecord, SaveError> {
  const schema = Object.hasOwn(recordSchemas, String(fields.kind))
    ? recordSchemas[fields.kind as Kind]
    : null;
  if (!schema) return fail({ code: 'invalidField', record: id, field: 'kind', rule: 'unknownKind' });
  const parsed = schema.safeParse(fields);
  if (parsed.success) return succeed(parsed.data);
  const [problem] = fieldProblems(parsed.error, fields);
  return fail({
    code: 'invalidField',
    record: id,
    field: problem?.field ?? 'kind',
    rule: problem?.rule ?? 'wrongType',
  });
}

/** Only taking back a creation removes a record, and only whole: a value that came later is somebody's work. */
function removeRecord(
  register: Register,
  id: string,
  patches: readonly Patch[],
  asker: Asker,
): Result<null, SaveError> {
  const own = patches.filter(({ record }) => record === id);
  const covered = new Set([...stamps, ...own.map(({ field }) => field)]);
  const left = Object.keys(fieldsOf(register, id) ?? {}).find((field) => !covered.has(field));
  if (asker === 'undo' && left === undefined) return succeed(null);
  return fail({ code: 'changedSince', record: id, field: left ?? own[0]?.field ?? 'kind' });
}

function findBroken(register: Register, trial: ReadonlyMap<string, AnyRecord | null>): SaveError | null {
  const lookup = (id: string) => (trial.has(id) ? (trial.get(id) ?? undefined) : register.get(id));
  for (const record of trial.values()) {
    if (!record) continue;
    const [broken] = brokenRules(record, lookup);
    if (broken) return { code: 'ruleBroken', ...broken };
  }
  return findSecondOffice(register, trial);
}

function findSecondOffice(
  register: Register,
  trial: ReadonlyMap<string, AnyRecord | null>,
): SaveError | null {
  const changed = [...trial.values()].filter((record) => record?.kind === 'office' && !record.binnedAt);
  if (changed.length === 0) return null;
  const others = register.all('office').filter(({ id }) => !trial.has(id));
  const second = [...others, ...changed][1];
  return second ? { code: 'ruleBroken', record: second.id, field: 'kind', rule: 'secondOffice' } : null;
}

/** What stays in a record is written as its schema reads it: trimmed, defaults filled in. */
function normalise(
  patches: readonly Patch[],
  trial: ReadonlyMap<string, AnyRecord | null>,
): readonly Patch[] {
  const settled = new Set<string>();
  const backwards = [...patches].reverse().map((patch) => {
    const place = `${patch.record}/${patch.field}`;
    const record = trial.get(patch.record);
    const isLast = !settled.has(place);
    settled.add(place);
    if (patch.after === null || !record || !isLast) return patch;
    return { ...patch, after: (record as Fields)[patch.field] as Json };
  });
  return backwards.reverse();
}
