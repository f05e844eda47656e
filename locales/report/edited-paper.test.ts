import { describe, expect, it } from 'vitest';
import { visit } from '../../shared/counting/records-for-tests';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { editedPaper } from '../../shared/report/edits/edited-paper';
import { paperKey } from '../../shared/report/edits/paper-key';
import { basisOf, isRewritable, piecesOf } from '../../shared/report/edits/rewritable';
import { figuresOf } from '../../shared/report/figures-of';
import { cities, office, said, work } from '../../shared/report/papers-for-tests';
import type { SummaryRequest } from '../../shared/report/request';
import { compose } from './books-for-tests';

const records = [office, ...cities, ...work];

/** The edit of a paper whose paragraphs all begin with a word of the office's own. */
function rewriteAll(request: SummaryRequest): AnyRecord {
  const document = compose(records, request.lang, { convention: 'plain' });
  const rewritten = document.blocks.filter(isRewritable).map((block) => ({
    block: block.id,
    pieces: [{ type: 'text' as const, text: 'Ours: ' }, ...piecesOf(block, document.meta)],
    basis: basisOf(block, document.meta),
  }));
  return { kind: 'paperEdit', id: 'edit', paper: paperKey(request), rewritten };
}

describe.each(['ru', 'zh', 'en'] as const)('an edited summary in %s', (lang) => {
  const request: SummaryRequest = {
    paper: 'summary',
    lang,
    period: '2025',
    asOf: '2025-12-31',
    convention: 'plain',
  };
  const edit = rewriteAll(request);
  const paperOf = (all: readonly AnyRecord[]) =>
    editedPaper(new Register([...all, edit]), request, compose(all, lang, { convention: 'plain' }));

  it('keeps every figure of every rewritten paragraph', () => {
    const { document, stale, lost } = paperOf(records);
    const figures = (one: typeof document) => figuresOf(one).map(({ text, ids }) => [text, ids]);
    expect(figures(document)).toEqual(figures(compose(records, lang, { convention: 'plain' })));
    expect([stale, lost]).toEqual([[], []]);
    expect(said(document, 'incoming.lead')).toMatch(/^Ours: /);
  });

  it('has the new figures after a new visit, and names the paragraphs to look at', () => {
    const more = [...records, visit('v9', '2025-08-01', { cities: ['harbin'] })];
    const { document, stale } = paperOf(more);
    const generated = compose(more, lang, { convention: 'plain' });
    const [printed, counted] = [document, generated].map((one) =>
      figuresOf({ ...one, blocks: one.blocks.filter(({ id }) => id === 'incoming.lead') }),
    );
    expect(printed?.map(({ value }) => value)).toEqual(expect.arrayContaining([counted?.[0]?.value]));
    expect(stale.map(({ block }) => block)).toContain('incoming.lead');
  });

  it('is not touched by the edits of another language', () => {
    const other = paperKey({ ...request, lang: lang === 'en' ? 'ru' : 'en' });
    const register = new Register([...records, { ...edit, paper: other } as AnyRecord]);
    expect(editedPaper(register, request, compose(records, lang, { convention: 'plain' })).document).toEqual(
      compose(records, lang, { convention: 'plain' }),
    );
  });
});
