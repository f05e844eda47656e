import { readFileSync } from 'node:fs';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as it lies on its page: lengths in millimetres from the left and upper edges, its size in points. */
export interface MeasuredText {
  /** Counted from 1. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

const millimetres = (points: number): number => (points / 72) * 25.4;

/** Every run of text of a PDF with its place on the paper; spaces alone are left out. */
export async function measurePdf(path: string): Promise<readonly MeasuredText[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => measurePage(await pdf.getPage(index + 1))),
  );
  await task.destroy();
  return pages.flat();
}

async function measurePage(page: PDFPageProxy): Promise<readonly MeasuredText[]> {
  const [, bottom = 0, , top = 0] = page.view;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    return {
      page: page.pageNumber,
      text: item.str,
      left: millimetres(x),
      right: millimetres(x + item.width),
      baseline: millimetres(top - bottom - y),
      size: Math.hypot(c, d),
    };
  });
}
