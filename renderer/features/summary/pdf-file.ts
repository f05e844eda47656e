import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** A run of printed text; place and size in points from the upper left corner of its page. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One page as it is printed; sizes in points. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly proxy: PDFPageProxy;
}

export interface PdfFile {
  readonly pages: readonly PaperPage[];
  readonly close: () => void;
}

let worker: PDFWorker | undefined;

/** Reads a PDF in a worker of the app's own files; every face is embedded, so it needs no other data and no eval. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdfjs = await import('pdfjs-dist');
  // The port is handed over ready: pdf.js would wrap an address of the app's scheme into a blob, which the policy refuses.
  worker ??= pdfjs.PDFWorker.create({ port: new Worker(workerUrl, { type: 'module' }) });
  const task = pdfjs.getDocument({
    // The bytes move to the worker; the caller keeps its own.
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const pdf = await task.promise;
  return { pages: await pagesOf(pdf), close: () => void task.destroy() };
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<readonly PaperPage[]> {
  const proxies = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  return Promise.all(
    proxies.map(async (proxy) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = proxy.view;
      return { proxy, width: right - left, height: top - bottom, runs: await runsOf(proxy, left, top) };
    }),
  );
}

async function runsOf(page: PDFPageProxy, left: number, top: number): Promise<readonly TextRun[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item): readonly TextRun[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , , x = 0, baseline = 0] = item.transform as readonly number[];
    const height = item.height;
    return [{ text: item.str, x: x - left, y: top - baseline - height, width: item.width, height }];
  });
}
