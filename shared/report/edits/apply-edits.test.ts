import { describe, expect, it } from 'vitest';
import type { RewrittenText } from '../../domain/paper-edit';
import type { ReportDocument } from '../document';
import { figuresOf } from '../figures-of';
import { words } from '../inline';
import { applyEdits } from './apply-edits';
import { documentOf, figure, heading, paragraph, read, threeSections } from './document-for-tests';
import { basisOf, isRewritable, piecesOf } from './rewritable';

/** The text of a block with its first words replaced, as the screen writes it down. */
function rewriting(document: ReportDocument, id: string, from: string, to: string): RewrittenText {
  const block = document.blocks.find((one) => one.id === id);
  if (!block || !isRewritable(block)) throw new Error(`No text ${id}`);
  const pieces = piecesOf(block, document.meta).map((piece) =>
    piece.type === 'text' ? { ...piece, text: piece.text.replace(from, to) } : piece,
  );
  return { block: id, pieces, basis: basisOf(block, document.meta) };
}

describe('sections', () => {
  it('change places with all they hold, and are numbered as they stand', () => {
    const { document } = applyEdits(threeSections(), {
      order: ['documents.heading', 'visits.heading', 'events.heading'],
    });
    expect(read(document)).toEqual([
      'head',
      'A quiet year.',
      '1. documents',
      'Nothing was signed.',
      'Table 1. papers',
      '2. visits',
      '2.1 incoming',
      'The office received 5 delegations.',
      'Table 2. guests',
      '2.2 outgoing',
      'Two went abroad.',
      '3. events',
      'One forum.',
      'signature',
      'pageBreak',
      'Appendix 1. appendix.list',
      'Table 3. list',
    ]);
  });

  it('are hidden whole, and the numbers close up', () => {
    const { document } = applyEdits(threeSections(), { hidden: ['visits.heading'] });
    expect(read(document).slice(2, 5)).toEqual(['1. documents', 'Nothing was signed.', 'Table 1. papers']);
    expect(read(document)).not.toContain('Two went abroad.');
  });

  it('keep their place where they appeared after the order was made', () => {
    const order = ['events.heading', 'visits.heading'];
    const headings = read(applyEdits(threeSections(), { order }).document).filter((line) =>
      /^\d\. /.test(line),
    );
    expect(headings).toEqual(['1. events', '2. documents', '3. visits']);
  });

  it('are never moved into the appendices', () => {
    const order = ['appendix.list.heading', 'visits.heading'];
    expect(read(applyEdits(threeSections(), { order }).document)).toEqual(read(threeSections()));
  });

  it('number their Chinese headings too', () => {
    const chinese = documentOf([heading('a', '一、'), heading('b', '二、'), heading('c', '（一）', 2)]);
    const { document } = applyEdits(chinese, { order: ['b.heading', 'a.heading'] });
    expect(read(document)).toEqual(['一、 b', '（一） c', '二、 a']);
  });

  it('leave captions alone whose numbers are not those of tables', () => {
    const years = documentOf([heading('a', null), { ...tableOf('x'), caption: [words('Visits in 2025')] }]);
    expect(read(applyEdits(years, { hidden: ['nothing'] }).document)).toContain('Visits in 2025');
  });
});

const tableOf = (id: string) => ({
  type: 'table' as const,
  id,
  caption: [],
  columns: [],
  rows: [],
  note: null,
});

describe('single blocks', () => {
  it('are hidden alone', () => {
    const lines = read(applyEdits(threeSections(), { hidden: ['guests'] }).document);
    expect(lines).not.toContain('Table 1. guests');
    expect(lines).toContain('Table 1. papers');
    expect(lines).toContain('The office received 5 delegations.');
  });
});

describe('a rewritten paragraph', () => {
  const edit = rewriting(threeSections(5), 'incoming.lead', 'The office received', 'We welcomed');

  it('says what the office wrote', () => {
    const { document, stale } = applyEdits(threeSections(5), { rewritten: [edit] });
    expect(read(document)).toContain('We welcomed 5 delegations.');
    expect(stale).toEqual([]);
  });

  it('prints its figures as they are now, counted as before, and warns of the change', () => {
    const { document, stale } = applyEdits(threeSections(6), { rewritten: [edit] });
    expect(read(document)).toContain('We welcomed 6 delegations.');
    expect(figuresOf(document)[0]?.ids).toHaveLength(6);
    expect(stale).toEqual([
      {
        block: 'incoming.lead',
        before: 'The office received 5 delegations.',
        after: 'The office received 6 delegations.',
        figures: [{ key: 'visits 2025', before: '5', after: '6' }],
      },
    ]);
  });

  it('keeps its figures while the year runs on', () => {
    const during = (day: string, value: number) => {
      const document = documentOf([paragraph('p', figure(value, { period: `2025-01-01..${day}` }))]);
      return { ...document, meta: { ...document.meta, asOf: day } };
    };
    const written = rewriting(during('2025-07-10', 3), 'p', '', '');
    const closed = documentOf([paragraph('p', figure(9))]);
    expect(read(applyEdits(during('2025-11-21', 7), { rewritten: [written] }).document)).toEqual(['7']);
    expect(read(applyEdits(closed, { rewritten: [written] }).document)).toEqual(['9']);
  });

  it('tells two figures apart that are counted in the same way', () => {
    const twice = (a: number, b: number) =>
      documentOf([paragraph('p', figure(a), words(' and '), figure(b, { text: `${b} in all` }))]);
    const written = rewriting(twice(2, 3), 'p', ' and ', ' then ');
    expect(read(applyEdits(twice(4, 5), { rewritten: [written] }).document)).toEqual(['4 then 5 in all']);
  });

  it('prints a figure that is gone as it was, and says that it is gone', () => {
    const without = documentOf([paragraph('incoming.lead', words('Nobody came.'))]);
    const { document, stale } = applyEdits(without, { rewritten: [edit] });
    expect(read(document)).toEqual(['We welcomed 5 delegations.']);
    expect(stale[0]?.figures).toEqual([{ key: 'visits 2025', before: '5', after: null }]);
  });

  it('is kept and listed while its block is gone, and comes back with it', () => {
    const { document, lost } = applyEdits(documentOf([]), { rewritten: [edit] });
    expect(document.blocks).toEqual([]);
    expect(lost).toEqual([{ type: 'rewritten', block: 'incoming.lead', text: 'We welcomed 5 delegations.' }]);
    expect(read(applyEdits(threeSections(5), { rewritten: [edit] }).document)).toContain(
      'We welcomed 5 delegations.',
    );
  });

  it('may be made into several, which are hidden as one', () => {
    const parted = { ...edit, pieces: [{ type: 'text' as const, text: 'One.\n\nTwo.' }] };
    const shown = applyEdits(threeSections(), { rewritten: [parted] }).document;
    expect(read(shown).slice(4, 6)).toEqual(['One.', 'Two.']);
    const hidden = applyEdits(threeSections(), { rewritten: [parted], hidden: ['incoming.lead'] }).document;
    expect(read(hidden)).not.toContain('Two.');
  });

  it('keeps the number that its source has now', () => {
    const cited = (number: number) =>
      documentOf([paragraph('p', words('So it was '), { type: 'source', number, record: 's1' })]);
    const written = rewriting(cited(1), 'p', 'So', 'Thus');
    expect(read(applyEdits(cited(4), { rewritten: [written] }).document)).toEqual(['Thus it was [4]']);
  });
});

describe('own paragraphs', () => {
  const own = (id: string, after: string, section?: string) => ({
    id,
    after,
    text: `Own ${id}.`,
    ...(section ? { section } : {}),
  });

  it('follow their blocks in the order in which they were written', () => {
    const lines = read(
      applyEdits(threeSections(), {
        own: [own('a', 'events.lead'), own('b', 'events.lead'), own('c', 'documents.heading')],
      }).document,
    );
    expect(lines.slice(-6, -4)).toEqual(['Own a.', 'Own b.']);
    expect(lines[lines.indexOf('2. documents') + 1]).toBe('Own c.');
  });

  it('stand at the end of their section while their block is gone, and are listed', () => {
    const { document, lost } = applyEdits(threeSections(), {
      own: [own('a', 'documents.gone', 'documents.heading')],
    });
    const lines = read(document);
    expect(lines[lines.indexOf('3. events') - 1]).toBe('Own a.');
    expect(lost).toEqual([{ type: 'own', id: 'a', text: 'Own a.', printed: true }]);
  });

  it('are listed with their text while their section is gone too', () => {
    const { document, lost } = applyEdits(threeSections(), { own: [own('a', 'x.lead', 'x.heading')] });
    expect(read(document)).toEqual(read(threeSections()));
    expect(lost).toEqual([{ type: 'own', id: 'a', text: 'Own a.', printed: false }]);
  });

  it('move with their section', () => {
    const lines = read(
      applyEdits(threeSections(), {
        own: [own('a', 'events.lead')],
        order: ['events.heading', 'visits.heading', 'documents.heading'],
      }).document,
    );
    expect(lines.slice(2, 5)).toEqual(['1. events', 'One forum.', 'Own a.']);
  });
});

it('leaves a paper as it is when nothing was edited', () => {
  expect(applyEdits(threeSections(), {}).document).toEqual(threeSections());
});
