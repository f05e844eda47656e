import { fail, type Result, succeed } from '../result';
import type { Entry, Json, Patch } from './entry';
import { equalJson } from './equal-json';

/** Names the first place where somebody changed what the action left, so that undoing would lose their work. */
export interface UndoConflict {
  readonly code: 'changedSince';
  readonly record: string;
  readonly field: string;
}

/** Which entries Ctrl+Z and Ctrl+Shift+Z would take next, newest last. */
export interface UndoStacks {
  readonly undo: readonly Entry[];
  readonly redo: readonly Entry[];
}

export const emptyStacks: UndoStacks = { undo: [], redo: [] };

/** How many actions can be taken back; older ones stay in the journal. */
export const undoDepth = 200;

/** Folds one entry into the stacks: an action clears redo, an undo moves its action over, an import clears all. */
export function nextStacks(stacks: UndoStacks, entry: Entry): UndoStacks {
  const { cause } = entry;
  if (cause?.kind === 'import') return emptyStacks;
  if (!cause) return { undo: [...stacks.undo.slice(1 - undoDepth), entry], redo: [] };
  const [from, to] = cause.kind === 'undo' ? [stacks.undo, stacks.redo] : [stacks.redo, stacks.undo];
  const moved = from.find(({ id }) => id === cause.entry);
  if (!moved) return stacks;
  const rest = from.filter((other) => other !== moved);
  return cause.kind === 'undo' ? { undo: rest, redo: [...to, moved] } : { undo: [...to, moved], redo: rest };
}

/**
 * The patches that take an action back (`undo`) or do it again (`redo`), allowed only where each current value is
 * what the action left there (or found there, for redo).
 */
export function inversePatches(
  entry: Pick<Entry, 'patches'>,
  direction: 'undo' | 'redo',
  current: (record: string, field: string) => Json,
): Result<readonly Patch[], UndoConflict> {
  const patches: Patch[] = [];
  const ordered = direction === 'undo' ? [...entry.patches].reverse() : entry.patches;
  const seen = new Map<string, Json>();
  for (const { record, field, before, after } of ordered) {
    const [expected, target] = direction === 'undo' ? [after, before] : [before, after];
    const key = `${record}/${field}`;
    const now = seen.has(key) ? (seen.get(key) ?? null) : current(record, field);
    if (!equalJson(now, expected)) return fail({ code: 'changedSince', record, field });
    patches.push({ record, field, before: expected, after: target });
    seen.set(key, target);
  }
  return succeed(patches);
}
