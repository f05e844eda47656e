import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../../shared/report/document';
import type { FigureInline, Inline } from '../../../shared/report/inlines';
import type { TextRun } from './pdf-file';
import { placeDocument } from './place-document';

const words = (text: string): Inline => ({ type: 'text', text });
const figure = (text: string, ids: readonly string[] = []): FigureInline => ({
  type: 'figure',
  text,
  value: Number(text),
  measure: 'events',
  qualifier: 'exact',
  scope: {},
  period: '2025',
  rule: null,
  ids,
});

const paper = (blocks: readonly Block[]): ReportDocument => ({
  version: 1,
  paper: 'summary',
  convention: 'plain',
  lang: 'ru',
  meta: { title: '', author: '', period: '2025', asOf: '2025-11-21', runningTitle: '', trainingMark: null },
  blocks,
  missingTranslations: [],
});

/** Lines of a page as a printer leaves them: ten points wide for each character, twenty points apart. */
const page = (...lines: readonly string[]): { readonly runs: readonly TextRun[] } => ({
  runs: lines.map((text, index) => ({
    text,
    x: 50,
    y: 100 + index * 20,
    width: text.length * 10,
    height: 12,
  })),
});

const placed = (document: ReportDocument, ...pages: ReturnType<typeof page>[]) =>
  placeDocument(document, pages).figures.map(({ figure: { text }, spots: [spot] }) => [
    text,
    spot?.page,
    spot?.y,
  ]);

describe('finding the parts of a document on its pages', () => {
  const sentence: Block = {
    type: 'paragraph',
    id: 'lead',
    content: [
      words('Принято '),
      figure('14'),
      words(' делегаций, проведено '),
      figure('41'),
      words(' мероприятие.'),
    ],
  };

  it('finds figures by the words around them, not by their digits alone', () => {
    expect(
      placed(paper([sentence]), page('14 мая', 'Принято 14 делегаций, проведено 41 мероприятие.')),
    ).toEqual([
      ['14', 1, 120],
      ['41', 1, 120],
    ]);
  });

  it('reads over hyphens at line ends and over what stands between two pages', () => {
    const pages = [page('Принято 14 делега-', 'ций, прове\u00ad'), page('2', 'дено 41 мероприятие.')];
    expect(placed(paper([sentence]), ...pages)).toEqual([
      ['14', 1, 100],
      ['41', 2, 120],
    ]);
  });

  it('finds a Chinese paragraph of which a page holds only the first letters', () => {
    const before: Block = { type: 'paragraph', id: 'before', content: [words('一年来，成效明显。')] };
    const lead: Block = {
      type: 'paragraph',
      id: 'lead',
      content: [
        words('全年接待来访团组'),
        figure('14'),
        words('批次，派出团组'),
        figure('41'),
        words('批次。'),
      ],
    };
    const pages = [
      page('一年来，成效明显。', '全年接待', '— 1 —'),
      page('2025年工作总结', '来访团组14批次，派出', '团组41批次。'),
    ];
    const { blocks, figures } = placeDocument(paper([before, lead]), pages);
    expect(blocks.get('lead')).toMatchObject({ page: 1, y: 120 });
    expect(figures.map(({ spots: [spot] }) => [spot?.page, spot?.y])).toEqual([
      [2, 120],
      [2, 140],
    ]);
  });

  it('tells the same number in neighbouring cells apart', () => {
    const cell = (text: string, id: string) => ({ type: 'figure' as const, figure: figure(text, [id]) });
    const table: Block = {
      type: 'table',
      id: 'table',
      caption: [words('Таблица 1')],
      columns: [],
      note: null,
      rows: [
        {
          kind: 'row',
          cells: [{ type: 'text', content: [words('Визиты')] }, cell('5', 'a'), cell('5', 'b')],
        },
        {
          kind: 'row',
          cells: [{ type: 'text', content: [words('Встречи')] }, cell('5', 'c'), cell('7', 'd')],
        },
      ],
    };
    const { figures } = placeDocument(paper([table]), [
      page('Таблица 1', 'Визиты', '5', '5', 'Встречи', '5', '7'),
    ]);
    expect(figures.map(({ figure: { ids }, spots: [spot] }) => [ids[0], spot?.y])).toEqual([
      ['a', 140],
      ['b', 160],
      ['c', 200],
      ['d', 220],
    ]);
  });

  it('says on which page and how high a section begins', () => {
    const heading = (id: string, number: string, text: string): Block => ({
      type: 'heading',
      id,
      level: 1,
      number,
      text: [words(text)],
    });
    const document = paper([heading('a', '1.', 'Визиты'), sentence, heading('b', '2.', 'Документы')]);
    const pages = [
      page('1. Визиты', 'Принято 14 делегаций, проведено 41 мероприятие.'),
      page('2. Документы'),
    ];
    const { blocks } = placeDocument(document, pages);
    expect([blocks.get('a')?.page, blocks.get('a')?.y]).toEqual([1, 100]);
    expect([blocks.get('b')?.page, blocks.get('b')?.y]).toEqual([2, 100]);
  });

  it('finds what stands beside the text, which a page is printed with first', () => {
    const heading = (id: string, text: string): Block => ({
      type: 'heading',
      id,
      level: 1,
      number: null,
      text: [words(text)],
    });
    const table: Block = {
      type: 'table',
      id: 'brief.figures',
      caption: [],
      columns: [],
      note: null,
      rows: [
        {
          kind: 'row',
          cells: [
            { type: 'text', content: [words('Принято делегаций')] },
            { type: 'figure', figure: figure('2') },
          ],
        },
      ],
    };
    const { blocks, figures } = placeDocument(
      paper([
        heading('brief.main.heading', 'Главное'),
        heading('brief.figures.heading', 'Сотрудничество в цифрах'),
        table,
        heading('brief.history.heading', 'Как развивались отношения'),
        heading('brief.people.heading', 'С кем встречались'),
      ]),
      [
        page(
          ...['Сотрудничество в цифрах', 'Принято делегаций', '2', 'Главное'],
          ...['Как развивались отношения', 'С кем встречались', 'Принято 2 ноября'],
        ),
      ],
    );
    expect(figures.map(({ spots: [spot] }) => spot?.y)).toEqual([140]);
    expect([...blocks].map(([id, { y }]) => [id, y])).toEqual([
      ['brief.main.heading', 160],
      ['brief.figures.heading', 100],
      ['brief.figures', 120],
      ['brief.history.heading', 180],
      ['brief.people.heading', 200],
    ]);
  });

  it('leaves out what is not printed and goes on with what follows', () => {
    const missing: Block = { type: 'paragraph', id: 'gone', content: [words('Этого нет: '), figure('99')] };
    expect(
      placed(paper([missing, sentence]), page('Принято 14 делегаций, проведено 41 мероприятие.')).map(
        ([text]) => text,
      ),
    ).toEqual(['14', '41']);
  });

  it('underlines the figure and not the words before it', () => {
    const { figures } = placeDocument(paper([sentence]), [
      page('Принято 14 делегаций, проведено 41 мероприятие.'),
    ]);
    const spot = figures[0]?.spots[0];
    // "Принято " is eight characters of ten points; the guess from letter widths may be off by half a character.
    expect(Math.abs((spot?.x ?? 0) - 130)).toBeLessThan(8);
    expect(spot?.width).toBeGreaterThan(15);
    expect(spot?.width).toBeLessThan(28);
  });
});
