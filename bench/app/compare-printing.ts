import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { closePaperWindow, printPdf, warmUpPrinting } from '../../electron/exports/print-pdf';
import { makePaper } from '../../electron/shell/make-paper';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import type { PaperRequest } from '../../shared/report/request';
import { printFinished } from './print-finished';

/** What is measured, as JSON: without records the finished page alone. */
export interface PrintJob {
  readonly records: readonly AnyRecord[] | null;
  readonly request: PaperRequest;
  /** The file of the finished page. */
  readonly finished: string;
  readonly times: number;
}

/** Milliseconds in which the app loads the page of its first paper. */
const rest = 2_000;

/** Pages: the browser may break a line elsewhere in a paper that was never tried out in columns. */
const turnedOver = 1;

/** Milliseconds of each run, and the pages of the finished paper. */
export interface PrintTimes {
  /** The first papers of windows whose page is loaded, which no paper has brought its faces yet. */
  readonly first: readonly number[];
  /** Papers that follow another one. */
  readonly app: readonly number[];
  readonly finished: readonly number[];
  readonly pages: number;
}

/**
 * Makes a paper of records and prints its finished page, in turn, so that other work on the machine slows both. Each
 * has its hidden window open. Writes the times; throws where the two papers differ in their pages.
 */
export async function comparePrinting(jobFile: string, result: string): Promise<void> {
  const { records, request, finished, times } = JSON.parse(await readFile(jobFile, 'utf8')) as PrintJob;
  const register = records && new Register(records);
  const [first, app, alone]: [number[], number[], number[]] = [[], [], []];
  let pages = 0;
  // The first round starts Chromium and fills its caches.
  for (let run = 0; run <= times; run++) {
    if (register) {
      closePaperWindow();
      warmUpPrinting(request.lang);
      await wait(rest);
    }
    const opening = register && (await timed(() => printPaper(register, request)));
    const made = register && (await timed(() => printPaper(register, request)));
    const printed = await timed(() => printFinished(finished));
    pages = pagesIn(printed.pdf);
    if (made && Math.abs(pagesIn(made.pdf) - pages) > turnedOver)
      throw new Error('The finished page is not the paper of the app');
    if (run === 0) continue;
    if (opening) first.push(opening.ms);
    if (made) app.push(made.ms);
    alone.push(printed.ms);
  }
  const measured: PrintTimes = { first, app, finished: alone, pages };
  await writeFile(result, JSON.stringify(measured));
}

/** As the app does it: composed, laid out in the hidden window, printed. */
async function printPaper(register: Register, request: PaperRequest): Promise<Uint8Array> {
  const made = makePaper(register, request);
  const pdf = made.ok ? await printPdf(made.value) : made;
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
  return pdf.value;
}

interface Timed {
  readonly ms: number;
  readonly pdf: Uint8Array;
}

async function timed(work: () => Promise<Uint8Array>): Promise<Timed> {
  const begun = performance.now();
  const pdf = await work();
  return { ms: performance.now() - begun, pdf };
}

const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
