import { strFromU8, unzipSync } from 'fflate';
import type { ReportDocument } from '../../shared/report/document';
import { renderXlsx } from './render-xlsx';

export interface ReadCell {
  readonly value: string | number;
  readonly format: string;
  /** The colour behind the cell as `rrggbb`. */
  readonly fill: string | null;
}

export interface ReadSheet {
  readonly name: string;
  readonly xml: string;
  /** By address, such as B2. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

export interface ReadBook {
  readonly parts: Readonly<Record<string, string>>;
  readonly sheets: readonly ReadSheet[];
}

export const plainXml = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Renders a paper as a workbook and reads it by its XML alone, as another program would. */
export async function readXlsx(document: ReportDocument): Promise<ReadBook> {
  const files = Object.entries(unzipSync(await renderXlsx(document)));
  const parts = Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, words = '']) => plainXml(words),
  );
  const styles = parts['xl/styles.xml'] ?? '';
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = '', code = '']) => [
      id,
      plainXml(code),
    ]),
  );
  const cellXfs = styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs>'));
  const formats = [...cellXfs.matchAll(/<xf ([^>]*)>/g)].map(([, attributes = '']) => {
    const [, id = ''] = /numFmtId="(\d+)"/.exec(attributes) ?? [];
    return codes.get(id) ?? '';
  });
  const fillXml = [...styles.matchAll(/<fill>(.*?)<\/fill>/gs)].map(([, xml = '']) => xml);
  const fills = [...cellXfs.matchAll(/<xf ([^>]*)>/g)].map(([, attributes = '']) => {
    const [, id = '0'] = /fillId="(\d+)"/.exec(attributes) ?? [];
    return /fgColor rgb="(?:FF)?([0-9a-f]{6})"/i.exec(fillXml[Number(id)] ?? '')?.[1]?.toLowerCase() ?? null;
  });
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  const sheets = names.map(([, name = ''], index) => {
    const xml = parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
    const cells = [...xml.matchAll(/<c ([^>]*)><v>([^<]*)<\/v><\/c>/g)].map(
      ([, attributes = '', value = '']): [string, ReadCell] => {
        const [, address = ''] = /r="([A-Z]+\d+)"/.exec(attributes) ?? [];
        const [, style = '0'] = /s="(\d+)"/.exec(attributes) ?? [];
        const isText = attributes.includes('t="s"');
        return [
          address,
          {
            value: isText ? (shared[Number(value)] ?? '') : Number(value),
            format: formats[Number(style)] ?? '',
            fill: fills[Number(style)] ?? null,
          },
        ];
      },
    );
    return { name: plainXml(name), xml, cells: new Map(cells) };
  });
  return { parts, sheets };
}
