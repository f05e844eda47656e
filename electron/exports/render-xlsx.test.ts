import { describe, expect, it } from 'vitest';
import { readSample } from '../../samples/read-sample';
import { languages } from '../../shared/domain/language';
import type { ReportDocument } from '../../shared/report/document';
import { makePaper } from '../shell/make-paper';
import { figure, hostileTexts, paperOf, tableOf, text, words } from './paper-for-tests';
import { plainXml, readXlsx } from './read-xlsx-for-tests';

const onlyTable = async (document: ReportDocument) => {
  const { sheets } = await readXlsx(document);
  const [, sheet] = sheets;
  if (!sheet) throw new Error('No sheet of a table');
  return { ...sheet, at: (address: string) => sheet.cells.get(address)?.value ?? null };
};

const day = (from: string, to?: string) =>
  ({ type: 'date', span: { from, ...(to ? { to } : {}) }, text: 'as printed' }) as const;

describe('renderXlsx', () => {
  it('keeps figures as numbers and shows their words by the format of the cell', async () => {
    const rows = [
      [text('exact'), { type: 'figure', figure: figure(1500, '1 500') }],
      [text('qualified'), { type: 'figure', figure: figure(40, 'более 40') }],
      [text('difference'), { type: 'figure', figure: figure(-8, '−8') }],
      [text('with unit'), { type: 'text', content: [figure(230, 'около 230'), words(' млн руб.')] }],
      [text('stated'), { type: 'number', value: 12, qualifier: 'exact', text: '12' }],
      [text('not known'), { type: 'figure', figure: figure(null, '—') }],
    ] as const;
    const { cells } = await onlyTable(paperOf([tableOf('T', ['a', 'b'], rows)], 'ru'));
    expect([2, 3, 4, 5, 6, 7].map((row) => cells.get(`B${row}`))).toMatchObject([
      { value: 1500, format: '#,##0' },
      { value: 40, format: '"более "#,##0' },
      { value: -8, format: '#,##0;"−"#,##0' },
      { value: 230, format: '"около "#,##0" млн руб."' },
      { value: 12, format: '#,##0' },
      undefined,
    ]);
  });

  it.each([
    ['ru', 'dd.mm.yyyy'],
    ['zh', 'yyyy-mm-dd'],
    ['en', '[$-809]d mmm yyyy'],
  ] as const)('makes a date of a day and words of a vague date, in %s', async (lang, format) => {
    const { cells } = await onlyTable(
      paperOf([tableOf('T', ['d'], [[day('2025-07-07')], [day('2025-07')], [day('1895-05-01')]])], lang),
    );
    expect(cells.get('A2')).toMatchObject({ value: 45_845, format });
    expect(cells.get('A3')?.value).toContain('2025');
    expect(cells.get('A4')).toMatchObject({ value: '1895-05-01' });
  });

  it('gives spans of days two columns, the first and the last day', async () => {
    const rows = [[day('2025-07-07', '2025-07-10')], [day('2025-07-08')], [day('2025-07')]];
    const { at } = await onlyTable(paperOf([tableOf('T', ['Date'], rows)]));
    expect([at('A1'), at('B1')]).toEqual(['Date: first day', 'Date: last day']);
    expect([at('A2'), at('B2')]).toEqual([45_845, 45_848]);
    expect([at('A3'), at('B3')]).toEqual([45_846, 45_846]);
    expect([at('A4'), at('B4')]).toEqual(['July 2025', null]);
  });

  it('says the group of each row in a column, so that sorting keeps it', async () => {
    const rows = [
      { kind: 'group', cells: [text('Received: 1')] },
      [text('Chengdu')],
      { kind: 'group', cells: [text('Sent: 1')] },
      [text('Harbin')],
      { kind: 'total', cells: [text('Total')] },
    ] as const;
    const { at, xml } = await onlyTable(paperOf([tableOf('T', ['City'], rows)]));
    expect([at('A1'), at('A2'), at('A3'), at('A4')]).toEqual(['Group', 'Received: 1', 'Sent: 1', null]);
    expect([at('B2'), at('B3'), at('B4')]).toEqual(['Chengdu', 'Harbin', 'Total']);
    expect(xml).toContain('<autoFilter ref="A1:B3"/>');
  });

  it('shades the figures of a heat map as the paper does, and leaves them numbers', async () => {
    const heat = tableOf(
      'T',
      ['City', 'Jan'],
      [
        { kind: 'group', cells: [text('Partners')] },
        [text('Chengdu'), { type: 'figure', figure: figure(8, '8') }],
        [text('Harbin'), { type: 'figure', figure: figure(0, '0') }],
        [text('Minsk'), { type: 'figure', figure: figure(1, '1') }],
        { kind: 'total', cells: [text('Total'), { type: 'figure', figure: figure(9, '9') }] },
      ],
    );
    if (heat.type !== 'table') throw new Error('No table');
    const columns = heat.columns.map((column, at) =>
      at === 1 ? { ...column, shaded: true as const } : column,
    );
    const { cells } = await onlyTable(paperOf([{ ...heat, columns }]));
    const shown = [2, 3, 4, 5].map((row) => cells.get(`C${row}`));
    expect(shown.map((cell) => cell?.value)).toEqual([8, 0, 1, 9]);
    expect(shown.map((cell) => cell?.fill)).toEqual(['a3a3a3', null, 'ececec', null]);
  });

  it('freezes the head, filters the rows and repeats the head on paper', async () => {
    const { parts, sheets } = await readXlsx(
      paperOf([tableOf("A & B's $& table", ['a', 'b'], [[text('1')]])]),
    );
    expect(sheets[1]?.xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheets[1]?.xml).toContain('<autoFilter ref="A1:B2"/>');
    const workbook = plainXml(parts['xl/workbook.xml'] ?? '');
    expect(workbook).toContain(`'A & B''s $& table'!$1:$1`);
    expect(workbook).toContain(`'A & B''s $& table'!$A$1:$B$2`);
  });

  it('gives every table a sheet of its own with a name that Excel accepts', async () => {
    const captions = ['Visits [2025]: a/b', 'Visits [2025]: a/b', '', 'x'.repeat(60), 'History', '??'];
    const { sheets } = await readXlsx(
      paperOf(captions.map((caption) => tableOf(caption, ['a'], [[text('1')]]))),
    );
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual([
      'About',
      'Visits 2025 a b',
      'Visits 2025 a b (2)',
      'Table 3',
      `${'x'.repeat(30)}…`,
      'History (2)',
      'Table 6',
    ]);
  });

  it('tells on the first sheet what the workbook is and by which rules it counts', async () => {
    const document = paperOf([tableOf('Visits', ['n'], [[{ type: 'figure', figure: figure(3, '3') }]])]);
    const marked = { ...document, meta: { ...document.meta, trainingMark: 'Training data' } };
    const { parts, sheets } = await readXlsx(marked);
    const said = [...(sheets[0]?.cells.values() ?? [])].map(({ value }) => value);
    expect(said).toEqual(expect.arrayContaining(['Summary', 'Office', '2025', 45_982, 'Training data']));
    expect(said.filter((value) => /delegation .*is .*record/.test(String(value)))).toHaveLength(1);
    expect(parts['docProps/core.xml']).toContain('<dc:title>Summary</dc:title>');
  });

  it('gives the data of charts, chronicles and numbered lists', async () => {
    const { sheets } = await readXlsx(
      paperOf([
        {
          type: 'chart',
          id: 'c',
          shape: 'columns',
          title: [words('By month')],
          caption: [],
          alt: '',
          categories: [{ key: '7', label: 'Jul', partial: false }],
          series: [{ key: 'now', label: '2025', tone: 'current', values: [9] }],
        },
        { type: 'heading', id: 'h', level: 1, number: null, text: [words('Chronicle')] },
        {
          type: 'chronicle',
          id: 'l',
          items: [{ date: '7 July', span: { from: '2025-07-07' }, content: [words('Expo')], record: 'e' }],
        },
        { type: 'heading', id: 's', level: 1, number: null, text: [words('Sources')] },
        { type: 'list', id: 'sl', ordered: true, items: [[words('TASS')]] },
      ]),
    );
    const rows = sheets
      .slice(1)
      .map(({ name, cells }) => [name, cells.get('A2')?.value, cells.get('B2')?.value]);
    expect(rows).toEqual([
      ['By month', 'Jul', 9],
      ['Chronicle', 45_845, 'Expo'],
      ['Sources', 1, 'TASS'],
    ]);
  });

  it('executes nothing of a hostile register and cuts nothing', async () => {
    const rows = hostileTexts.map((hostile) => [text(`${hostile}\u0000\u0008\u202e`)]);
    const { parts, sheets } = await readXlsx(
      paperOf([tableOf(hostileTexts[0] ?? '', ['a'], rows)], 'en', hostileTexts.join(' ')),
    );
    const cells = hostileTexts.map((_, index) =>
      String(sheets[1]?.cells.get(`A${index + 2}`)?.value).trimEnd(),
    );
    expect(cells).toEqual(hostileTexts);
    for (const xml of Object.values(parts)) {
      expect(xml).not.toMatch(/<f>|<script|\u202e/);
      for (const control of ['\u0000', '\u0008']) expect(xml).not.toContain(control);
    }
  });

  it('keeps what looks like a formula or a date text even when somebody edits the cell', async () => {
    const { cells } = await onlyTable(paperOf([tableOf('T', ['a'], [[text('=1+1')], [text('1-2')]])]));
    expect([cells.get('A2')?.format, cells.get('A3')?.format]).toEqual(['@', '@']);
  });

  it('continues in the next column what is longer than a cell of Excel', async () => {
    const long = `${'a'.repeat(32_766)}😀${'b'.repeat(40_000)}`;
    const { at } = await onlyTable(paperOf([tableOf('T', ['Text', 'n'], [[text(long), text('behind')]])]));
    expect([at('A1'), at('B1'), at('C1')]).toEqual(['Text', 'Text (continued 2)', 'Text (continued 3)']);
    const parts = [at('A2'), at('B2'), at('C2')].map(String);
    expect(parts.join('')).toBe(long);
    for (const { length } of parts) expect(length).toBeLessThanOrEqual(32_767);
    expect(at('D2')).toBe('behind');
  });

  it('gives days and stated numbers of the training office their type', async () => {
    const paper = makePaper(readSample('training'), {
      paper: 'summary',
      period: '2025',
      lang: 'en',
      asOf: '2025-12-31',
    });
    if (!paper.ok) throw new Error(paper.error.code);
    const sheet = (await readXlsx(paper.value)).sheets.find(
      ({ cells }) => cells.get('E1')?.value === 'Level',
    );
    const columnOf = (letter: string) =>
      [...(sheet?.cells ?? [])].filter(([at]) => /^[A-Z]+[2-9]$/.test(at) && at.startsWith(letter));
    expect(['B1', 'C1', 'F1'].map((at) => sheet?.cells.get(at)?.value)).toEqual([
      'Date: first day',
      'Date: last day',
      'People',
    ]);
    for (const letter of ['B', 'C', 'F']) {
      const numbers = columnOf(letter).filter(([, { value }]) => typeof value === 'number');
      expect(numbers.length).toBeGreaterThan(4);
    }
  });

  it.each(languages)('holds every figure of the key table of the training office, in %s', async (lang) => {
    const paper = makePaper(readSample('training'), {
      paper: 'summary',
      period: '2025',
      lang,
      convention: 'plain',
      asOf: '2025-12-31',
    });
    if (!paper.ok) throw new Error(paper.error.code);
    const table = paper.value.blocks.find(({ id }) => id === 'keyFigures.table');
    if (table?.type !== 'table') throw new Error('No key figures');
    const { cells } = await onlyTable(paper.value);
    const printed = table.rows.map(({ cells: [, cell] }) =>
      cell?.type === 'figure' ? cell.figure.value : null,
    );
    expect(printed.map((_, index) => cells.get(`B${index + 2}`)?.value ?? null)).toEqual(printed);
    expect(printed.length).toBeGreaterThan(5);
  });
});
