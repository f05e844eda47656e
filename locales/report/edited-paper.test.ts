import { describe, expect, it } from 'vitest';
import { readSample } from '../../samples/read-sample';
import { visit } from '../../shared/counting/records-for-tests';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { composePaper } from '../../shared/report/compose-paper';
import type { ReportDocument } from '../../shared/report/document';
import { applyEdits } from '../../shared/report/edits/apply-edits';
import { editedPaper } from '../../shared/report/edits/edited-paper';
import { paperKey } from '../../shared/report/edits/paper-key';
import { basisOf, isRewritable, piecesOf } from '../../shared/report/edits/rewritable';
import { figuresOf, inlinesOf } from '../../shared/report/figures-of';
import { plainText } from '../../shared/report/inline';
import { cities, office, said, work } from '../../shared/report/papers-for-tests';
import type { SummaryRequest } from '../../shared/report/request';
import { books, compose } from './books-for-tests';

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

/** The training office, everything in it taken from one of seven sources. */
const training = new Register([
  ...([...readSample('training').everything()] as AnyRecord[]).map((record, at) =>
    ['visit', 'event', 'agreement'].includes(record.kind)
      ? ({ ...record, sources: [{ source: `source${at % 7}` }, { source: `source${at % 3}` }] } as AnyRecord)
      : record,
  ),
  ...Array.from({ length: 7 }, (_, at): AnyRecord => {
    const name = `Source ${at}`;
    return { kind: 'source', id: `source${at}`, title: { ru: name, zh: name, en: name } };
  }),
]);
const manners = [
  { lang: 'ru' },
  { lang: 'zh' },
  { lang: 'en' },
  { lang: 'ru', beside: { lang: 'zh', arrangement: 'columns' } },
] as const;

it.each(manners)('sources are numbered as the text names them, whatever section is hidden: %o', (manner) => {
  const request = { paper: 'summary', period: '2025', asOf: '2025-12-31', ...manner } as const;
  const document = composePaper(training, request, (lang) => books[lang]);
  const { items, of } = sourcesIn(document);
  expect(of.length).toBeGreaterThan(5);
  const line = new Map(of.map((record, at) => [record, plainText(items[at] ?? [])]));
  for (const { id, type } of document.blocks) {
    if (type !== 'heading' || id.includes('sources')) continue;
    const { document: shorter } = applyEdits(document, { hidden: [id] });
    const numbers = numbersIn(shorter);
    expect([...numbers.keys()], id).toEqual([...numbers.keys()].map((_, at) => at + 1));
    const printed = sourcesIn(shorter).items.map(plainText);
    expect(printed, id).toEqual([...numbers.values()].map((record) => line.get(record)));
  }
});

/** Records by the numbers that marks print, lowest first. */
function numbersIn({ blocks }: ReportDocument): ReadonlyMap<number, string> {
  const marks = blocks.flatMap(inlinesOf).filter((inline) => inline.type === 'source');
  return new Map(marks.map(({ number, record }) => [number, record] as const).sort(([a], [b]) => a - b));
}

function sourcesIn({ blocks }: ReportDocument) {
  const block = blocks.find(({ id }) => id === 'sources.list');
  const list = block?.type === 'pair' ? block.first : block;
  return list?.type === 'list' ? { items: list.items, of: list.records ?? [] } : { items: [], of: [] };
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
