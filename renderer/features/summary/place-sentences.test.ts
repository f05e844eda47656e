import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../../shared/report/document';
import { words } from '../../../shared/report/inline';
import type { Inline } from '../../../shared/report/inlines';
import type { TextRun } from './pdf-file';
import { placeDocument } from './place-document';
import { boxOn, sentenceAt } from './sentence-at';

const city = (record: string, text: string): Inline => ({ type: 'record', record, text });

const placed = (blocks: readonly Block[], ...pages: ReturnType<typeof page>[]) => {
  const meta = {
    title: '',
    author: '',
    period: '2025',
    asOf: '2025-11-21',
    runningTitle: '',
    trainingMark: null,
  };
  const document: ReportDocument = {
    version: 1,
    paper: 'summary',
    convention: 'plain',
    lang: 'ru',
    meta,
    blocks,
    missingTranslations: [],
  };
  return placeDocument(document, pages).sentences;
};

/** Lines of a page, twenty points apart, ten points wide for each character. */
const page = (...lines: readonly string[]): { readonly runs: readonly TextRun[] } => ({
  runs: lines.map((text, at) => ({ text, x: 50, y: 100 + at * 20, width: text.length * 10, height: 12 })),
});

const twoSentences: Block = {
  type: 'paragraph',
  id: 'lead',
  content: [
    words('Приняты гости из '),
    city('harbin', 'Харбина'),
    words('.'),
    words(' '),
    words('Побывали в '),
    city('dalian', 'Даляне'),
    words('.'),
  ],
  sentences: [3, 4],
};

describe('finding sentences on printed pages', () => {
  it('finds each sentence of a paragraph with the records behind it', () => {
    const sentences = placed([twoSentences], page('Приняты гости из Хар-', 'бина. Побывали в Даляне.'));
    expect(sentences.map(({ records, spots }) => [records, spots.length])).toEqual([
      [['harbin'], 2],
      [['dalian'], 1],
    ]);
    expect(sentences[1]?.spots[0]).toMatchObject({ page: 1, y: 120 });
  });

  it('follows a sentence to the next page without what is printed between', () => {
    const [first, second] = placed(
      [twoSentences],
      page('Приняты гости', '— 1 —'),
      page('Отчёт', 'из Харбина. Побывали в Даляне.'),
    );
    expect(first?.spots.map((spot) => [spot.page, spot.y])).toEqual([
      [1, 100],
      [2, 120],
    ]);
    expect(second?.spots.map((spot) => [spot.page, spot.y])).toEqual([[2, 120]]);
  });

  it('finds the second column of a page whose first column goes over to the next one', () => {
    const pair: Block = {
      type: 'pair',
      id: 'lead',
      lang: 'zh',
      arrangement: 'columns',
      first: twoSentences,
      second: {
        type: 'paragraph',
        id: 'lead',
        content: [words('接待'), city('harbin', '哈尔滨'), words('来访客人，共商合作。')],
      },
    };
    const sentences = placed(
      [pair],
      page('Приняты гости из Харбина. Побыва', '接待哈尔滨来访客人，共'),
      page('ли в Даляне.', '商合作。'),
    );
    expect(sentences.map(({ spots }) => spots.map((spot) => [spot.page, spot.y]))).toEqual([
      [[1, 100]],
      [
        [1, 100],
        [2, 100],
      ],
      [
        [1, 120],
        [2, 120],
      ],
    ]);
  });

  it('says nothing of headings, and of words without a record', () => {
    const heading: Block = {
      type: 'heading',
      id: 'h',
      level: 1,
      number: '1.',
      text: [city('harbin', 'Харбин')],
    };
    const own: Block = { type: 'paragraph', id: 'own', content: [words('Спасибо всем.')] };
    expect(placed([heading, own], page('1. Харбин', 'Спасибо всем.'))).toEqual([]);
  });

  it('leads a row of a table to its record, whichever of its cells is pointed at', () => {
    const table: Block = {
      type: 'table',
      id: 'table',
      caption: [words('Таблица 1. Визиты')],
      columns: [],
      note: null,
      rows: [
        {
          kind: 'row',
          record: 'v1',
          cells: [
            { type: 'date', span: { from: '2025-05-12' }, text: '12 мая' },
            { type: 'text', content: [city('harbin', 'Харбин')] },
          ],
        },
      ],
    };
    const sentences = placed([table], page('Таблица 1. Визиты', '12 мая', 'Харбин'));
    expect(sentences[0]?.records).toEqual(['v1', 'harbin']);
    expect(sentenceAt(sentences, 1, { x: 60, y: 125 })).toBe(sentences[0]);
    expect(sentenceAt(sentences, 1, { x: 60, y: 145 })).toBe(sentences[0]);
    expect(sentenceAt(sentences, 1, { x: 60, y: 400 })).toBeUndefined();
    expect(sentenceAt(sentences, 2, { x: 60, y: 145 })).toBeUndefined();
    expect(sentences[0] && boxOn(sentences[0], 1)).toEqual({ x: 50, y: 120, width: 60, height: 32 });
    expect(sentences[0] && boxOn(sentences[0], 2)).toBeNull();
  });
});
