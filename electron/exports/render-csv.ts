import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Lang } from '../../shared/domain/language';
import type { Day } from '../../shared/domain/partial-date';
import type { ReportDocument } from '../../shared/report/document';
import { textsOf } from '../i18n';
import { type PlainCell, type PlainColumn, type PlainTable, plainTables } from './plain-table';
import { printable } from './printable';
import { sheetNames } from './sheet-names';

/** CSV holds one table; a paper with several is a ZIP of them, so that it is still one file, whole or not at all. */
export const csvEnding = (document: ReportDocument): 'csv' | 'csv.zip' =>
  plainTables(document).length > 1 ? 'csv.zip' : 'csv';

/**
 * The tables of a paper as CSV by RFC 4180 (CRLF) in UTF-8 with the byte order mark that Excel looks for, or as a ZIP of
 * such files where there are several. Numbers and ISO dates stand bare; no text can be taken for a formula. A paper
 * without tables gives its title. A Russian paper parts cells by semicolons and writes decimal commas, as a Russian Excel
 * reads them: by commas it would put each line into one cell and take 1.5 for the first of May.
 */
export function renderCsv(document: ReportDocument): Uint8Array {
  const { lang, meta } = document;
  const tables = plainTables(document);
  const [first] = tables;
  if (first === undefined) return csvBytes([[guarded(printable(meta.title))]], lang);
  const files = tables.map((table) => csvBytes(linesOf(table, document), lang));
  if (files.length === 1 && files[0]) return files[0];
  const names = sheetNames(
    tables.map(({ caption }) => caption),
    (index) => textsOf('tables', lang)('unnamed', { number: index + 1 }),
  );
  const digits = String(files.length).length;
  const entries = files.map((bytes, index) => {
    const number = String(index + 1).padStart(digits, '0');
    return [`${number} ${fileName(names[index] ?? '')}.csv`, bytes];
  });
  return zipSync(Object.fromEntries(entries), { mtime: zipTime(meta.asOf) });
}

/** What Windows refuses in the name of a file, and Excel does not in that of a sheet. */
const fileName = (name: string) => name.replace(/[<>"|\s]+/g, ' ').replace(/[\s.…]+$/, '');

/** ZIP knows the years 1980 to 2099. */
const zipTime = (day: Day) => (day >= '1980-01-02' && day < '2099-01-01' ? `${day}T12:00:00Z` : '1980-01-02');

function linesOf({ columns, totals }: PlainTable, { lang }: ReportDocument): readonly CsvLine[] {
  const all = columns.flatMap((column) =>
    withPrinted(column, textsOf('tables', lang)('printed', { head: column.head })),
  );
  const heads = all.map(({ head }) => guarded(head));
  return [heads, ...totals.map((_, row) => all.map(({ cells }) => csvValue(cells[row] ?? null, lang)))];
}

/** Where «более 40» stands the number is 40; a second column says what the paper prints, so that nothing is lost. */
function withPrinted(column: PlainColumn, head: string): readonly PlainColumn[] {
  const worded = (cell: PlainCell) => cell?.type === 'number' && !cell.bare;
  if (!column.cells.some(worded)) return [column];
  const cells = column.cells.map((cell): PlainCell => {
    return cell?.type === 'number' && !cell.bare ? { type: 'text', text: cell.printed } : null;
  });
  return [column, { head, cells }];
}

type CsvLine = readonly string[];

function csvValue(cell: PlainCell, lang: Lang): string {
  if (cell === null) return '';
  if (cell.type === 'number') return numberText(cell.value, lang);
  return cell.type === 'day' ? cell.day : guarded(cell.text);
}

const numberText = (value: number, lang: Lang) =>
  lang === 'ru' ? String(value).replace('.', ',') : String(value);

const delimiters: Readonly<Record<Lang, string>> = { ru: ';', zh: ',', en: ',' };

/** What Excel, LibreOffice and WPS take for the beginning of a formula, full-width signs of Chinese keyboards too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** An apostrophe makes text of what would be a formula; numbers never come here. */
const guarded = (text: string) => (formulaStart.test(text) ? `'${text}` : text);

const csvBytes = (lines: readonly CsvLine[], lang: Lang): Uint8Array =>
  strToU8(
    `\ufeff${Papa.unparse(
      lines.map((line) => [...line]),
      { newline: '\r\n', delimiter: delimiters[lang] },
    )}\r\n`,
  );
