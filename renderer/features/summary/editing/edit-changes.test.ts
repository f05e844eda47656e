import { describe, expect, it } from 'vitest';
import { confirming, moving, removing, resetting, rewriting, showing, writing } from './edit-changes';

const text = (block: string, said: string) => ({
  block,
  pieces: [{ type: 'text' as const, text: said }],
  basis: { text: 'generated', figures: [] },
});

describe('moving a section', () => {
  it('puts it among its neighbours and leaves the order of others alone', () => {
    const change = moving('c', ['a', 'b', 'c'], 0);
    expect(change({ order: ['x', 'y'] })).toEqual({ order: ['x', 'y', 'c', 'a', 'b'] });
  });

  it('does not go beyond the ends', () => {
    expect(moving('a', ['a', 'b'], 9)({})).toEqual({ order: ['b', 'a'] });
    expect(moving('b', ['a', 'b'], -1)({})).toEqual({ order: ['b', 'a'] });
  });
});

it('leaves a block out once, and prints it again', () => {
  const hidden = showing('a', false)({ hidden: ['b', 'a'] });
  expect(hidden).toEqual({ hidden: ['b', 'a'] });
  expect(showing('a', true)(hidden)).toEqual({ hidden: ['b'] });
});

describe('a rewritten text', () => {
  it('takes the place of the one before, and goes when it is reset', () => {
    const first = rewriting(text('a', 'one'))({ rewritten: [text('b', 'other')] });
    const second = rewriting(text('a', 'two'))(first);
    expect(second.rewritten).toEqual([text('b', 'other'), text('a', 'two')]);
    expect(resetting({ block: 'a' })(second).rewritten).toEqual([text('b', 'other')]);
  });

  it('keeps its words when the new data are taken note of', () => {
    const basis = { text: 'generated anew', figures: [] };
    expect(confirming({ block: 'a' }, basis)({ rewritten: [text('a', 'one')] }).rewritten).toEqual([
      { ...text('a', 'one'), basis },
    ]);
  });
});

it('adds own paragraphs, changes them in place, and removes them', () => {
  const own = (id: string, said: string) => ({ id, after: 'lead', text: said });
  const two = writing(own('b', 'Two.'))(writing(own('a', 'One.'))({}));
  const changed = writing(own('a', 'Changed.'))(two);
  expect(changed.own).toEqual([own('a', 'Changed.'), own('b', 'Two.')]);
  expect(removing('a')(changed).own).toEqual([own('b', 'Two.')]);
});
