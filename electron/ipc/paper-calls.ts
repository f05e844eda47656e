import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { shell } from 'electron';
import type { Calls } from '../../shared/ipc/contract';
import { fail, succeed } from '../../shared/result';
import { buildApart } from '../exports/build-apart';
import { drawPictures, printPdf, warmUpPrinting } from '../exports/print-pdf';
import type { RecentExports } from '../settings/recent-exports';
import type { FileDialogs } from '../shell/file-dialogs';
import { makePaper, type Printing, paperEnding, renderPaper } from '../shell/make-paper';
import { paperName } from '../shell/paper-name';
import type { Workplace } from '../shell/workplace';
import { replaceFile } from '../storage/replace-file';
import { openStoreOf } from './register-calls';

type PaperCalls = { [C in keyof Calls as C extends `paper:${string}` ? C : never]: Calls[C] };

/** Compiled beside the main process by build/compile-workers.mjs. */
const officeWorker = new URL('./office-worker.js', import.meta.url);

export interface PaperParts {
  readonly workplace: Workplace;
  readonly dialogs: FileDialogs;
  readonly recent: RecentExports;
  /** Holds the one paper that was opened last for printing. */
  readonly printFolder: string;
  readonly now: () => Date;
}

/** Previewing, exporting, printing and finding papers. */
export function paperCalls({ workplace, dialogs, recent, printFolder, now }: PaperParts): PaperCalls {
  let running = new AbortController();
  const printing: Printing = {
    pdf: (document) => printPdf(document, { signal: running.signal }),
    pictures: (document) => drawPictures(document, { signal: running.signal }),
    officeFile: (job) => buildApart(job, officeWorker, running.signal),
  };
  return {
    'paper:warmUp': async () => warmUpPrinting(),
    'paper:prepare': async (request) => {
      const document = makePaper(openStoreOf(workplace).register, request);
      if (!document.ok) return document;
      const pdf = await printing.pdf(document.value);
      return pdf.ok ? succeed({ pdf: pdf.value, document: document.value }) : pdf;
    },
    'paper:cancel': async () => {
      running.abort();
      running = new AbortController();
    },
    'paper:export': async (request, format) => {
      const { register } = openStoreOf(workplace);
      const document = makePaper(register, request);
      if (!document.ok) return document;
      const name = paperName(register, request, paperEnding(document.value, format));
      const path = await dialogs.askWhereToExport(name, format);
      if (path === null) return null;
      const bytes = await renderPaper(document.value, format, printing, register);
      if (!bytes.ok) return bytes;
      const written = await replaceFile(path, bytes.value);
      if (!written.ok) return fail(written.error);
      await recent.add(path, now());
      return succeed({ path });
    },
    'paper:recent': () => recent.list(),
    'paper:open': async (path) => {
      if (recent.has(path)) await shell.openPath(path);
    },
    'paper:showInFolder': async (path) => {
      if (recent.has(path)) shell.showItemInFolder(path);
    },
    'paper:openToPrint': async (request) => {
      const { register } = openStoreOf(workplace);
      const document = makePaper(register, request);
      if (!document.ok) return document;
      const pdf = await printing.pdf(document.value);
      if (!pdf.ok) return pdf;
      const path = join(printFolder, paperName(register, request, 'pdf'));
      // Where neither can be done, writing says why.
      await rm(printFolder, { recursive: true, force: true }).catch(() => undefined);
      await mkdir(printFolder, { recursive: true }).catch(() => undefined);
      const written = await replaceFile(path, pdf.value);
      if (!written.ok) return written;
      await shell.openPath(path);
      return succeed({ path });
    },
  };
}
