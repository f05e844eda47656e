import { readFileSync } from 'node:fs';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
  /** The pages that the bookmarks open, from 1, in the same order. */
  readonly outlinePages: readonly number[];
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
  const bookmarks = inOrder(await pdf.getOutline());
  const read: ReadPdf = {
    title: about.Title ?? '',
    language: about.Language ?? '',
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    sizes: pages.map(({ view: [left = 0, top = 0, right = 0, bottom = 0] }) => [right - left, bottom - top]),
    pages: await Promise.all(pages.map(linesOf)),
    outline: bookmarks.map(({ title }) => title),
    outlinePages: await Promise.all(bookmarks.map((bookmark) => pageOf(pdf, bookmark))),
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
  /** A page and a place on it, or the name of such a place. */
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly Bookmark[];
}

const inOrder = (bookmarks: readonly Bookmark[] | null): readonly Bookmark[] =>
  (bookmarks ?? []).flatMap((bookmark) => [bookmark, ...inOrder(bookmark.items)]);

async function pageOf(pdf: PDFDocumentProxy, { dest }: Bookmark): Promise<number> {
  const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  return (await pdf.getPageIndex(place?.[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
}

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
