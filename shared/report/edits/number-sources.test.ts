import { describe, expect, it } from 'vitest';
import type { PaperEdit } from '../../domain/paper-edit';
import type { Block, ListBlock, ReportDocument } from '../document';
import { sourceMark, words } from '../inline';
import { applyEdits } from './apply-edits';
import { documentOf, heading, paragraph, read } from './document-for-tests';

const list = (records: readonly string[]): ListBlock => ({
  type: 'list',
  id: 'sources.list',
  ordered: true,
  items: records.map((record) => [words(`About ${record}`)]),
  records,
});

/** Three sections that refer to four sources, one of them twice. */
const cited = (sources: Block = list(['a', 'b', 'c', 'd'])): ReportDocument =>
  documentOf([
    heading('visits', '1.'),
    paragraph('visits.lead', words('Came'), sourceMark(1, 'a'), words(', '), sourceMark(2, 'b')),
    heading('events', '2.'),
    paragraph('events.lead', words('Met'), sourceMark(2, 'b'), words(', '), sourceMark(3, 'c')),
    heading('documents', '3.'),
    {
      type: 'table',
      id: 'papers',
      caption: [],
      columns: [],
      rows: [{ kind: 'row', cells: [{ type: 'text', content: [sourceMark(4, 'd')] }] }],
      note: [words('Signed'), sourceMark(1, 'a')],
    },
    heading('sources', '4.'),
    sources,
  ]);

/** Marks and the lines of the list, as they are printed. */
function references({ blocks }: ReportDocument) {
  const marks = [...JSON.stringify(blocks).matchAll(/"number":(\d),"record":"(\w)"/g)];
  const shown = blocks.find(({ id }) => id === 'sources.list');
  const said = shown?.type === 'list' ? shown.items.map((line) => JSON.stringify(line)) : [];
  return {
    marks: marks.map(([, number, record]) => `${number}${record}`),
    list: said.map((line) => /About (\w)/.exec(line)?.[1]),
  };
}

const edited = (edits: Pick<PaperEdit, 'hidden' | 'order' | 'rewritten'>, document = cited()) =>
  references(applyEdits(document, edits).document);

describe('numbers of sources', () => {
  it('close up after a section is hidden, and the list has what is still referred to', () => {
    expect(edited({ hidden: ['visits.heading'] })).toEqual({
      marks: ['1b', '2c', '3d', '4a'],
      list: ['b', 'c', 'd', 'a'],
    });
    expect(edited({ hidden: ['visits.heading', 'papers'] })).toEqual({
      marks: ['1b', '2c'],
      list: ['b', 'c'],
    });
  });

  it('follow the order of the sections, lowest first where two stand together', () => {
    const order = ['documents.heading', 'events.heading', 'visits.heading', 'sources.heading'];
    expect(edited({ order })).toEqual({
      marks: ['1d', '2a', '3b', '4c', '2a', '3b'],
      list: ['d', 'a', 'b', 'c'],
    });
    const events = ['events.heading', 'documents.heading', 'visits.heading', 'sources.heading'];
    expect(edited({ order: events }).marks).toEqual(['1b', '2c', '3d', '4a', '1b', '4a']);
  });

  it('stay where the text refers to the same sources', () => {
    expect(edited({ hidden: ['events.nothing'] }).marks).toEqual(references(cited()).marks);
  });

  it('leave no list and no heading where nothing is referred to', () => {
    const hidden = ['visits.heading', 'events.heading', 'papers'];
    expect(read(applyEdits(cited(), { hidden }).document)).toEqual(['1. documents']);
  });

  it('take the lines along that the office has put in its own words', () => {
    const text = (about: string) => `About a\nAbout b${about}\nAbout c\nAbout d`;
    const rewritten = (about: string) => [
      {
        block: 'sources.list',
        pieces: [{ type: 'text' as const, text: text(about) }],
        basis: { text: text(''), figures: [] },
      },
    ];
    const hidden = ['visits.heading'];
    const { document } = applyEdits(cited(), { hidden, rewritten: rewritten(', a newspaper') });
    expect(JSON.stringify(document.blocks.at(-1))).toMatch(/About b, a newspaper.*About c.*About d.*About a/);
    // With a line more nobody can tell which line is which source.
    expect(edited({ hidden, rewritten: rewritten('\nAbout e') }).marks).toEqual(['2b', '3c', '4d', '1a']);
  });

  it('are the same in both languages of a paper', () => {
    const records = ['a', 'b', 'c', 'd'];
    const pair: Block = {
      type: 'pair',
      id: 'sources.list',
      lang: 'zh',
      arrangement: 'columns',
      first: list(records),
      second: list(records.toReversed()),
    };
    const { document } = applyEdits(cited(pair), { hidden: ['visits.heading', 'papers'] });
    const block = document.blocks.at(-1);
    expect(block).toMatchObject({ first: list(['b', 'c']), second: list(['b', 'c']) });
  });
});
