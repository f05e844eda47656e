import { describe, expect, it } from 'vitest';
import { Register } from '../register/register';
import type { Cause, Entry, Patch } from './entry';
import { emptyStacks, inversePatches, nextStacks } from './undo';

let seq = 0;
function entry(patches: readonly Patch[], cause?: Cause): Entry {
  seq += 1;
  return {
    id: `00000000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
    author: 'a',
    action: 'editVisit',
    device: 'd',
    at: `2025-11-21T09:00:${String(seq % 60).padStart(2, '0')}.000Z`,
    seq,
    patches: [...patches],
    ...(cause ? { cause } : {}),
  };
}

const write = (record: string, field: string, before: Patch['before'], after: Patch['after']): Patch => ({
  record,
  field,
  before,
  after,
});

describe('undoing', () => {
  it('takes a creation back to nothing, and redoing brings the record back as it was', () => {
    const register = new Register();
    const created = entry([write('v', 'kind', null, 'visit'), write('v', 'status', null, 'held')]);
    register.apply(created);

    const back = inversePatches(created, 'undo', (id, field) => register.valueOf(id, field));
    if (!back.ok) throw new Error('refused');
    register.apply(entry(back.value, { kind: 'undo', entry: created.id }));
    expect(register.get('v')).toBeUndefined();

    const again = inversePatches(created, 'redo', (id, field) => register.valueOf(id, field));
    if (!again.ok) throw new Error('refused');
    register.apply(entry(again.value, { kind: 'redo', entry: created.id }));
    expect(register.get('v')).toMatchObject({ kind: 'visit', status: 'held' });
  });

  it('is refused where somebody has changed the value since, and names the field', () => {
    const register = new Register();
    register.apply(entry([write('v', 'kind', null, 'visit'), write('v', 'status', null, 'planned')]));
    const mine = entry([write('v', 'status', 'planned', 'held')]);
    register.apply(mine);
    register.apply(entry([write('v', 'status', 'held', 'cancelled')]));
    expect(inversePatches(mine, 'undo', (id, field) => register.valueOf(id, field))).toEqual({
      ok: false,
      error: { code: 'changedSince', record: 'v', field: 'status' },
    });
  });

  it('unwinds one field written twice in one action', () => {
    const register = new Register();
    register.apply(entry([write('v', 'kind', null, 'visit'), write('v', 'orderNumber', null, 'a')]));
    const twice = entry([write('v', 'orderNumber', 'a', 'b'), write('v', 'orderNumber', 'b', 'c')]);
    register.apply(twice);
    const back = inversePatches(twice, 'undo', (id, field) => register.valueOf(id, field));
    if (!back.ok) throw new Error('refused');
    register.apply(entry(back.value));
    expect(register.get('v')).toMatchObject({ orderNumber: 'a' });
  });
});

describe('the stacks', () => {
  it('move an action between undo and redo, and a new action clears redo', () => {
    const [first, second] = [entry([]), entry([])];
    let stacks = [first, second].reduce(nextStacks, emptyStacks);
    stacks = nextStacks(stacks, entry([], { kind: 'undo', entry: second.id }));
    expect(stacks).toEqual({ undo: [first], redo: [second] });
    expect(nextStacks(stacks, entry([], { kind: 'redo', entry: second.id }))).toEqual({
      undo: [first, second],
      redo: [],
    });
    const third = entry([]);
    expect(nextStacks(stacks, third)).toEqual({ undo: [first, third], redo: [] });
  });

  it('end at an opened register', () => {
    const stacks = nextStacks([entry([])].reduce(nextStacks, emptyStacks), entry([], { kind: 'import' }));
    expect(stacks).toEqual(emptyStacks);
  });
});
