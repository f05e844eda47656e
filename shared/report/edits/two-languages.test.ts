import { describe, expect, it } from 'vitest';
import type { OwnParagraph, RewrittenText } from '../../domain/paper-edit';
import { setBeside } from '../beside/set-beside';
import type { ReportDocument } from '../document';
import { plainText, words } from '../inline';
import { applyEdits } from './apply-edits';
import { documentOf, figure, heading, paragraph } from './document-for-tests';
import { basisOf, piecesOf } from './rewritable';
import { type Side, sidesOf } from './sides';

/** The same paper in English and Chinese, side by side. */
const both = (visits: number): ReportDocument =>
  setBeside(
    documentOf([
      { ...heading('visits', '1.'), text: [words('Visits')] },
      paragraph('lead', words('Received '), figure(visits), words(' delegations.')),
      paragraph('end', words('That was all.')),
    ]),
    documentOf(
      [
        { ...heading('visits', '1.'), text: [words('来访')] },
        paragraph('lead', words('接待代表团'), figure(visits), words('个。')),
      ],
      { lang: 'zh' },
    ),
    { lang: 'zh', arrangement: 'columns' },
  );

const sides = (document: ReportDocument, id: string): readonly Side[] =>
  sidesOf(document.blocks.find((block) => block.id === id) ?? paragraph('none'), document);

/** What the screen writes down when a text begins with these words instead. */
function rewritten(document: ReportDocument, id: string, at: number, begins: string): RewrittenText {
  const side = sides(document, id)[at];
  if (!side) throw new Error(`no text ${at} in ${id}`);
  return {
    block: id,
    ...(side.second ? { lang: side.second } : {}),
    pieces: [{ type: 'text', text: begins }, ...piecesOf(side.block, document.meta)],
    basis: basisOf(side.block, document.meta),
  };
}

/** Every text of the paper, the two languages with a bar between. */
const read = (document: ReportDocument): readonly string[] =>
  document.blocks.map((block) => {
    const texts = sidesOf(block, document).map(({ block: one }) => {
      if (one.type === 'heading') return plainText(one.text);
      return one.type === 'list' ? '' : plainText(one.content);
    });
    return texts.join(' | ');
  });

describe('a paper in two languages', () => {
  it('has a text in each language that can be rewritten, headings among them', () => {
    expect(read(both(5))).toEqual([
      'Visits | 来访',
      'Received 5 delegations. | 接待代表团5个。',
      'That was all.',
    ]);
    expect(sides(both(5), 'lead').map(({ lang }) => lang)).toEqual(['en', 'zh']);
  });

  it('is rewritten in one language without touching the other', () => {
    const edit = {
      rewritten: [rewritten(both(5), 'lead', 1, '全年'), rewritten(both(5), 'visits.heading', 1, '友好')],
    };
    const { document, stale, lost } = applyEdits(both(5), edit);
    expect(read(document).slice(0, 2)).toEqual([
      'Visits | 友好来访',
      'Received 5 delegations. | 全年接待代表团5个。',
    ]);
    expect([stale, lost]).toEqual([[], []]);
  });

  it('keeps figures live in both, and warns of each text by its language', () => {
    const edit = {
      rewritten: [rewritten(both(5), 'lead', 0, 'In all: '), rewritten(both(5), 'lead', 1, '全年')],
    };
    const { document, stale } = applyEdits(both(7), edit);
    expect(read(document)[1]).toBe('In all: Received 7 delegations. | 全年接待代表团7个。');
    expect(stale.map(({ block, lang }) => [block, lang])).toEqual([
      ['lead', undefined],
      ['lead', 'zh'],
    ]);
    expect(stale[1]?.figures).toMatchObject([{ before: '5', after: '7' }]);
  });

  it('sets lines that a text was made into beside one another', () => {
    const parted: RewrittenText = {
      ...rewritten(both(5), 'lead', 0, ''),
      pieces: [{ type: 'text', text: 'One.\nTwo.' }],
    };
    const { document } = applyEdits(both(5), { rewritten: [parted] });
    expect(read(document).slice(1, 3)).toEqual(['One. | 接待代表团5个。', 'Two.']);
    expect(document.blocks.slice(1, 3).map(({ id, type }) => [id, type])).toEqual([
      ['lead', 'pair'],
      ['lead.line2', 'pair'],
    ]);
  });

  it('keeps a text whose language the block has no more, and lists it', () => {
    const edit = rewritten(both(5), 'lead', 1, '全年');
    const { lost } = applyEdits(both(5), { rewritten: [{ ...edit, block: 'end' }] });
    expect(lost).toEqual([{ type: 'rewritten', block: 'end', lang: 'zh', text: '全年接待代表团5个。' }]);
  });

  it('has own paragraphs in both languages, or in one with a place left beside it', () => {
    const own: OwnParagraph = { id: 'a', after: 'lead', text: 'With thanks.' };
    const withBoth = applyEdits(both(5), { own: [{ ...own, beside: '谨致谢意。' }] }).document;
    expect(read(withBoth)[2]).toBe('With thanks. | 谨致谢意。');
    expect(withBoth.blocks[2]).toMatchObject({ type: 'pair', lang: 'zh', arrangement: 'columns' });
    const withOne = applyEdits(both(5), { own: [own] }).document;
    expect(withOne.blocks[2]).toMatchObject({ type: 'pair', second: null });
  });
});
