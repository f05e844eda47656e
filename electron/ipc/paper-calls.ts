import { shell } from 'electron';
import type { Calls } from '../../shared/ipc/contract';
import { fail, succeed } from '../../shared/result';
import { drawPictures, printPdf, warmUpPrinting } from '../exports/print-pdf';
import type { FileDialogs } from '../shell/file-dialogs';
import { makePaper, type Printing, paperEnding, renderPaper } from '../shell/make-paper';
import { paperName } from '../shell/paper-name';
import type { Workplace } from '../shell/workplace';
import { replaceFile } from '../storage/replace-file';
import { openStoreOf } from './register-calls';

type PaperCalls = { [C in keyof Calls as C extends `paper:${string}` ? C : never]: Calls[C] };

/** Previewing, exporting and finding papers. */
export function paperCalls(workplace: Workplace, dialogs: FileDialogs): PaperCalls {
  let running = new AbortController();
  const printing: Printing = {
    pdf: (document) => printPdf(document, { signal: running.signal }),
    pictures: (document) => drawPictures(document, { signal: running.signal }),
  };
  /** Only what the app itself wrote is shown, so that a page cannot point the system at any file. */
  const writtenPaths = new Set<string>();

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
      const bytes = await renderPaper(document.value, format, printing);
      if (!bytes.ok) return bytes;
      const written = await replaceFile(path, bytes.value);
      if (!written.ok) return fail(written.error);
      writtenPaths.add(path);
      return succeed({ path });
    },
    'paper:showInFolder': async (path) => {
      if (writtenPaths.has(path)) shell.showItemInFolder(path);
    },
  };
}
