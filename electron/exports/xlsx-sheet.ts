import type { CellObject, Sheet } from 'write-excel-file/node';
import type { Lang } from '../../shared/domain/language';
import type { Day } from '../../shared/domain/partial-date';
import { numberFormat } from './number-format';
import type { PlainCell, PlainColumn, PlainTable } from './plain-table';

export type XlsxSheet = Sheet<never>;

/** A table as a sheet: a frozen bold head, typed cells, columns as wide as they need to be. */
export function xlsxSheet({ columns, totals }: PlainTable, name: string, lang: Lang): XlsxSheet {
  const widths = columns.map(widthOf);
  const head = columns.map((column) => headCell(column.head));
  const rows = totals.map((total, row) => {
    const cells = columns.map((column) => column.cells[row] ?? null);
    return inHeight(
      cells.map((cell, index) => inGrey(xlsxCell(cell, lang, total), columns[index]?.greys?.[row])),
      cells,
      widths,
    );
  });
  return {
    sheet: name,
    data: [head, ...rows],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

const headCell = (value: string): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  bottomBorderStyle: 'thin',
});

const dateFormats: Readonly<Record<Lang, string>> = {
  ru: 'dd.mm.yyyy',
  zh: 'yyyy-mm-dd',
  // With the language named the month stays English on a Russian or Chinese computer.
  en: '[$-809]d mmm yyyy',
};

/** A cell by its type. Text is a string whatever it looks like: nothing from a record can become a formula. */
export function xlsxCell(cell: PlainCell, lang: Lang, total = false): CellObject | null {
  if (cell === null) return null;
  const look: CellObject = total
    ? { alignVertical: 'top', fontWeight: 'bold', topBorderStyle: 'thin' }
    : { alignVertical: 'top' };
  switch (cell.type) {
    case 'text':
      return { ...look, ...textValue(cell.text) };
    case 'number':
      return { ...look, ...besideText, value: cell.value, type: Number, format: numberFormat(cell, lang) };
    case 'day':
      return { ...look, ...dayValue(cell.day, lang) };
  }
}

/** White is the sheet itself, whose lines between cells a fill would hide. */
const inGrey = (cell: CellObject | null, grey: string | null = null): CellObject | null =>
  cell === null || grey === null || grey === '#ffffff' ? cell : { ...cell, backgroundColor: grey };

/** Keeps a number off the text of the next column. */
const besideText = { align: 'right', indent: 1 } as const satisfies CellObject;

/** Excel's calendar is wrong before this day: it knows a 29 February 1900. */
const firstGoodDay: Day = '1900-03-01';

const dayValue = (day: Day, lang: Lang): CellObject =>
  day < firstGoodDay
    ? textValue(day)
    : { value: new Date(`${day}T00:00:00Z`), type: Date, format: dateFormats[lang], align: 'left' };

/** Up to so many characters old releases of Excel show a cell of the format "Text"; above it they show ####. */
const shownAsText = 255;

/** The format "Text" keeps the words also when somebody opens the cell to edit it and presses Enter. */
const textValue = (text: string): CellObject => ({
  value: sharedKey(text),
  type: String,
  wrap: true,
  ...(text.length <= shownAsText || /^[=+\-@]/.test(text) ? { format: '@' } : {}),
});

/**
 * The package looks shared strings up in a plain object, where `constructor` and its like are found without having been
 * put there. A blank at the end, which Excel does not show, makes them keys of their own.
 */
const sharedKey = (text: string) => (text in {} ? `${text} ` : text);

/** In points: a line of the sheet's own face, and the most that Excel takes. */
const heights = { line: 15, most: 409 };

/**
 * A row high enough for its wrapped text: LibreOffice does not work heights out for a file that names none. `widths` are
 * those of the columns, in characters.
 */
export function inHeight(
  row: readonly (CellObject | null)[],
  cells: readonly PlainCell[],
  widths: readonly number[],
): (CellObject | null)[] {
  const lines = cells.map((cell, index) =>
    cell?.type === 'text' ? Math.ceil(widthOfText(cell.text) / (widths[index] ?? 1)) : 1,
  );
  const height = Math.min(heights.most, heights.line * Math.max(1, ...lines));
  return row.map((cell) => (cell === null ? null : { ...cell, height }));
}

const columnWidths = { least: 8, most: 60 };
/** A head wraps beyond this, and leaves room for the button of the filter. */
const widestHead = 24;
const filterButton = 4;

function widthOf({ head, cells }: PlainColumn): number {
  const longest = cells.reduce((most, cell) => Math.max(most, widthOfCell(cell)), 0);
  const headWidth = Math.min(widthOfText(head), widestHead) + filterButton;
  return Math.min(columnWidths.most, Math.max(columnWidths.least, longest + 2, headWidth));
}

function widthOfCell(cell: PlainCell): number {
  if (cell === null) return 0;
  if (cell.type === 'day') return 11;
  return widthOfText(cell.type === 'number' ? cell.printed : cell.text.slice(0, columnWidths.most));
}

/** In digits of the sheet's own face, the unit of widths: a letter takes a little more, a Han character two. */
function widthOfText(text: string): number {
  let han = 0;
  for (const _ of text.matchAll(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)) han += 1;
  return Math.ceil((text.length - han) * 1.1 + han * 2);
}
