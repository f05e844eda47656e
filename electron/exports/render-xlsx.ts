import writeXlsxFile from 'write-excel-file/node';
import type { ReportDocument } from '../../shared/report/document';
import { textsOf } from '../i18n';
import { splitLongTexts } from './long-texts';
import { type PlainTable, plainTables } from './plain-table';
import { sheetNames } from './sheet-names';
import { type NamedTable, xlsxAbout } from './xlsx-about';
import { filterFeature, pageFeature, propertiesFeature } from './xlsx-features';
import { xlsxSheet } from './xlsx-sheet';

/**
 * The tables of a paper as an Excel workbook, one sheet for each, behind a sheet that says what the workbook is. Numbers
 * are numbers, with «более» and its like in the format of the cell; dates known to the day are dates; all else is text.
 */
export async function renderXlsx(document: ReportDocument): Promise<Uint8Array> {
  const tables = namedTables(document);
  const sheets = [
    xlsxAbout(document, tables),
    ...tables.map(({ name, table }) => xlsxSheet(table, name, document.lang)),
  ];
  const file = writeXlsxFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [pageFeature, filterFeature(tables, 1), propertiesFeature(document)],
  });
  return new Uint8Array(await file.toBuffer());
}

function namedTables(document: ReportDocument): readonly NamedTable[] {
  const t = textsOf('tables', document.lang);
  const tables = plainTables(document).map((table) => withinLimits(table, document));
  const [, ...names] = sheetNames([t('about.sheet'), ...tables.map(({ caption }) => caption)], (index) =>
    t('unnamed', { number: index }),
  );
  return tables.map((table, index) => ({ table, name: names[index] ?? '' }));
}

/** No cell longer than Excel takes. */
function withinLimits(table: PlainTable, { lang }: ReportDocument): PlainTable {
  const t = textsOf('tables', lang);
  const columns = table.columns.flatMap((column) =>
    splitLongTexts(column, (part) => t('continued', { head: column.head, part })),
  );
  return { ...table, columns };
}
