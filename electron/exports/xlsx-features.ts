import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import type { ReportDocument } from '../../shared/report/document';
import { printable } from './printable';
import type { NamedTable } from './xlsx-about';

type XlsxFeature = Feature<Stream | Buffer | Blob>;

/**
 * A filter over each table's rows, sums left out, and its head on every printed page. `first` is the index of the sheet
 * that the first table stands on.
 */
export function filterFeature(tables: readonly NamedTable[], first: number): XlsxFeature {
  const filterOf = (sheet: number) => {
    const table = tables[sheet - first]?.table;
    return table && table.columns.length > 0 ? table : null;
  };
  const definedNames = tables.flatMap(({ name, table: { columns, totals } }, index) => {
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const local = `localSheetId="${index + first}"`;
    const [from, to] = [getCellAddress(0, 0), getCellAddress(lastFiltered(totals), columns.length - 1)];
    const range = `${sheet}!${fixed(from)}:${fixed(to)}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" ${local} hidden="1">${sanitizeTextContent(range)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" ${local}>${sanitizeTextContent(`${sheet}!$1:$1`)}</definedName>`,
    ];
  });
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const table = filterOf(sheetIndex);
            if (!table) return xml;
            const last = getCellAddress(lastFiltered(table.totals), table.columns.length - 1);
            return insertBehind(xml, '</sheetData>', `<autoFilter ref="A1:${last}"/>`);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            tables.length === 0
              ? xml
              : insertBehind(xml, '</sheets>', `<definedNames>${definedNames.join('')}</definedNames>`),
        },
      },
    },
  };
}

/** The row, from 0 with the head, up to which is filtered: sums at the end keep their place. */
const lastFiltered = (totals: readonly boolean[]) => totals.lastIndexOf(false) + 1;

const fixed = (address: string) => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** Every sheet as wide as the paper it is printed on. */
export const pageFeature: XlsxFeature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml.replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
};

/** A function as the replacement, because names of sheets may hold `$&`. */
const insertBehind = (xml: string, mark: string, more: string) => xml.replace(mark, () => mark + more);

/** Title, author and language of the file, as Explorer and Finder show them. */
export function propertiesFeature({ lang, meta }: ReportDocument): XlsxFeature {
  const text = (words: string) => sanitizeTextContent(printable(words));
  const core = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${text(meta.title)}</dc:title><dc:creator>${text(meta.author)}</dc:creator>`,
    `<dc:language>${lang}</dc:language></cp:coreProperties>`,
  ].join('');
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () => `<Override ContentType="${type}" PartName="/docProps/core.xml"/>`,
        },
        '_rels/.rels': {
          insert: () => `<Relationship Id="rId-properties-1" Type="${relation}" Target="docProps/core.xml"/>`,
        },
      },
      write: { files: () => ({ 'docProps/core.xml': core }) },
    },
  };
}
