import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../shared/report/document';
import { figure, hostileTexts, paperOf, tableOf, text } from './paper-for-tests';
import { csvEnding, renderCsv } from './render-csv';

const parsed = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
const csvOf = (document: ReportDocument) => Buffer.from(renderCsv(document)).toString('utf8');

describe('renderCsv', () => {
  it('writes RFC 4180 with the byte order mark that Excel looks for', () => {
    const document = paperOf([tableOf('T', ['City', 'Note'], [[text('Chengdu'), text('a "b", c')]])]);
    expect(csvOf(document)).toBe('\ufeffCity,Note\r\nChengdu,"a ""b"", c"\r\n');
    expect(csvEnding(document)).toBe('csv');
  });

  it('keeps numbers bare, days as ISO dates, and what the paper prints beside a number that says less', () => {
    const rows = [
      [
        { type: 'date', span: { from: '2025-07-07', to: '2025-07-10' }, text: '7–10' },
        { type: 'figure', figure: figure(40, 'более 40') },
      ],
      [
        { type: 'date', span: { from: '2025-05' }, text: 'май' },
        { type: 'figure', figure: figure(-1500, '−1\u00a0500') },
      ],
    ] as const;
    expect(parsed(csvOf(paperOf([tableOf('T', ['Дата', 'Люди'], rows)], 'ru')))).toEqual([
      ['Дата: начало', 'Дата: окончание', 'Люди', 'Люди: в документе'],
      ['2025-07-07', '2025-07-10', '40', 'более 40'],
      ['май 2025\u00a0г.', '', '-1500', ''],
    ]);
  });

  it('lets no text be taken for a formula and reads back whole otherwise', () => {
    const rows = hostileTexts.map((hostile) => [text(`${hostile}\u0000`), text('x')]);
    const back = parsed(csvOf(paperOf([tableOf('T', ['=head', 'b'], rows)]))).map(([first = '']) => first);
    for (const cell of back) expect(cell).not.toMatch(/^[=+\-@＝\t\r]/);
    expect(back).toEqual(
      ['=head', ...hostileTexts].map((hostile) => (/^[=+\-@＝]/.test(hostile) ? `'${hostile}` : hostile)),
    );
  });

  it('parts the cells of a Russian paper by semicolons, with decimal commas, as a Russian Excel reads them', () => {
    const rows = [[text('Рост; в %'), { type: 'figure', figure: figure(-1.5, '−1,5') }]] as const;
    expect(csvOf(paperOf([tableOf('T', ['Что', 'Число'], rows)], 'ru'))).toBe(
      '\ufeffЧто;Число\r\n"Рост; в %";-1,5\r\n',
    );
    expect(csvOf(paperOf([tableOf('T', ['What', 'n'], rows)], 'zh'))).toContain('Рост; в %,-1.5');
  });

  it('puts several tables into one ZIP, numbered and named by their captions', () => {
    const document = paperOf([
      tableOf('Таблица 1. Визиты: "2025"', ['a'], [[text('1')]]),
      tableOf('Таблица 1. Визиты: "2025"', ['a'], [[text('2')]]),
    ]);
    const files = unzipSync(renderCsv(document));
    expect(csvEnding(document)).toBe('csv.zip');
    expect(Object.keys(files)).toEqual(['1 Таблица 1. Визиты 2025.csv', '2 Таблица 1. Визиты 2025 (2).csv']);
    expect(Object.values(files).map((bytes) => parsed(strFromU8(bytes)))).toEqual([
      [['a'], ['1']],
      [['a'], ['2']],
    ]);
  });

  it('gives the title of a paper without tables', () => {
    expect(csvOf(paperOf([], 'en', '=Title'))).toBe("\ufeff'=Title\r\n");
  });
});
