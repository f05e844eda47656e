import { readFileSync } from 'node:fs';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** Text of each page, one entry a line. */
  readonly pages: readonly (readonly string[])[];
  /** Titles of the bookmarks, parents before children. */
  readonly outline: readonly string[];
  readonly fonts: readonly { readonly name: string; readonly type3: boolean; readonly embedded: boolean }[];
}

/** What a reader, a screen reader and a printer find in a PDF. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: 0,
    fontExtraProperties: true,
  });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const about = info as { readonly Title?: string; readonly Language?: string };
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const read: ReadPdf = {
    title: about.Title ?? '',
    language: about.Language ?? '',
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    sizes: pages.map(({ view: [left = 0, top = 0, right = 0, bottom = 0] }) => [right - left, bottom - top]),
    pages: await Promise.all(pages.map(linesOf)),
    outline: titlesOf(await pdf.getOutline()),
    fonts: (await Promise.all(pages.map(fontsOf))).flat(),
  };
  await task.destroy();
  return read;
}

async function linesOf(page: PDFPageProxy): Promise<readonly string[]> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return text.split('\n');
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const titlesOf = (bookmarks: readonly Bookmark[] | null): readonly string[] =>
  (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);

async function fontsOf(page: PDFPageProxy): Promise<ReadPdf['fonts']> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = new Set(
    fnArray.flatMap((operator, at) => (operator === OPS.setFont ? [String(argsArray[at][0])] : [])),
  );
  return [...ids].map((id) => {
    const font = page.commonObjs.get(id);
    return { name: String(font.name), type3: font.isType3Font === true, embedded: font.missingFile !== true };
  });
}
