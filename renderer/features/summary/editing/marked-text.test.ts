import { describe, expect, it } from 'vitest';
import type { ParagraphBlock } from '../../../../shared/report/document';
import { basisOf, piecesOf } from '../../../../shared/report/edits/rewritable';
import type { FigureInline } from '../../../../shared/report/inlines';
import { marksOf, readTyped, typedText } from './marked-text';

const figure = (value: number, measure: FigureInline['measure']): FigureInline => ({
  type: 'figure',
  text: String(value),
  value,
  measure,
  qualifier: 'exact',
  scope: {},
  period: '2025',
  rule: null,
  ids: [],
});
const meta = {
  title: '',
  author: '',
  period: '2025',
  asOf: '2025-12-31',
  runningTitle: '',
  trainingMark: null,
};
const block: ParagraphBlock = {
  type: 'paragraph',
  id: 'p',
  content: [
    { type: 'text', text: 'We met ' },
    figure(5, 'visits'),
    { type: 'text', text: ' delegations at ' },
    figure(5, 'events'),
    { type: 'text', text: ' forums' },
    { type: 'source', number: 3, record: 's1' },
    { type: 'text', text: '.' },
  ],
};
const marks = marksOf(block, undefined, meta);
const typed = typedText(piecesOf(block, meta), marks);

const sending: ParagraphBlock = {
  ...block,
  content: [
    { type: 'text', text: 'Others came too' },
    { type: 'text', text: ' (see appendix 2)', refers: 'appendix.tables.heading' },
    { type: 'text', text: '.' },
  ],
};

describe('a text as it is typed', () => {
  it('shows figures and sources as marks, those that read alike apart', () => {
    expect(typed).toBe('We met ⟦5⟧ delegations at ⟦5·2⟧ forums⟦[3]⟧.');
  });

  it('gives the same pieces back', () => {
    expect(readTyped(typed, marks)).toEqual(piecesOf(block, meta));
  });

  it('keeps a reference to an appendix as a mark', () => {
    const known = marksOf(sending, undefined, meta);
    const text = typedText(piecesOf(sending, meta), known);
    expect(text).toBe('Others came too⟦(see appendix 2)⟧.');
    expect(readTyped(text, known)).toEqual(piecesOf(sending, meta));
  });

  it('lets marks change places, come twice and go', () => {
    expect(readTyped('⟦5·2⟧, ⟦5·2⟧', marks)).toEqual([
      { type: 'figure', key: 'events 2025', text: '5' },
      { type: 'text', text: ', ' },
      { type: 'figure', key: 'events 2025', text: '5' },
    ]);
  });

  it('takes a broken or invented mark as words', () => {
    expect(readTyped('⟦5 and ⟦17⟧ and 5⟧', marks)).toEqual([{ type: 'text', text: '⟦5 and ⟦17⟧ and 5⟧' }]);
  });

  it('keeps a figure that the generated text has no more', () => {
    const without: ParagraphBlock = { ...block, content: [{ type: 'text', text: 'Nobody came.' }] };
    const rewritten = { block: 'p', pieces: [...piecesOf(block, meta)], basis: basisOf(block, meta) };
    const kept = marksOf(without, rewritten, meta);
    const shown = typedText(rewritten.pieces, kept);
    expect(shown).toBe('We met ⟦5⟧ delegations at ⟦5·2⟧ forums⟦[—]⟧.');
    expect(readTyped(shown, kept)).toEqual(rewritten.pieces);
  });
});
