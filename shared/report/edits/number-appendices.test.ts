import { expect, it } from 'vitest';
import type { RewrittenText } from '../../domain/paper-edit';
import { plainText, words } from '../inline';
import { applyEdits } from './apply-edits';
import {
  leadToAppendix as lead,
  appendicesMoved as moved,
  twoAppendices as paper,
} from './document-for-tests';
import { basisOf, isRewritable, piecesOf } from './rewritable';

/** The office writes the paragraph anew, in the pieces that the generated one gives with its own words put before. */
const written = (before: string): RewrittenText => ({
  block: 'lead',
  pieces: [
    { type: 'text', text: before },
    ...(isRewritable(lead) ? piecesOf(lead, paper.meta) : []).filter(({ type }) => type === 'reference'),
  ],
  basis: basisOf(lead, paper.meta),
});
const said = (edits: Parameters<typeof applyEdits>[1]): string => {
  const { document } = applyEdits(paper, edits);
  const [block] = document.blocks.filter(({ id }) => id === 'lead');
  return block?.type === 'paragraph' ? plainText(block.content) : '';
};

it('a reference has the number of its appendix, and says nothing where that is not printed', () => {
  expect(said(moved)).toBe('Others came too (see appendix 2)');
  expect(said({ hidden: ['tables.heading'] })).toBe('Others came too');
});

it('a reference goes on following its appendix in a text that the office has rewritten', () => {
  const rewritten = [written('Many more came')];
  expect(said({ rewritten })).toBe('Many more came (see appendix 1)');
  expect(said({ rewritten, ...moved })).toBe('Many more came (see appendix 2)');
  expect(said({ rewritten, hidden: ['tables.heading'] })).toBe('Many more came');
});

it('a reference takes no second space from the words before it', () => {
  expect(said({ rewritten: [written('Many more came ')] })).toBe('Many more came (see appendix 1)');
});

it('a reference that the generated text has no more still follows its appendix', () => {
  const rewritten = [written('Many more came')];
  const other = {
    ...paper,
    blocks: paper.blocks.map((one) => (one === lead ? { ...lead, content: [words('None.')] } : one)),
  };
  const { document, stale } = applyEdits(other, { rewritten, ...moved });
  expect(
    document.blocks.map((block) => (block.type === 'paragraph' ? plainText(block.content) : '')),
  ).toContain('Many more came (see appendix 2)');
  expect(stale).toHaveLength(1);
});

it('a rewritten text is no older than the data because appendices have changed places', () => {
  const { stale } = applyEdits(paper, { rewritten: [written('Many more came')], ...moved });
  expect(stale).toEqual([]);
});
