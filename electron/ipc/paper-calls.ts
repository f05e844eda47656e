import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { shell } from 'electron';
import type { Calls, SavedFile } from '../../shared/ipc/contract';
import type { PaperError } from '../../shared/ipc/errors';
import type { PaperProgress } from '../../shared/ipc/paper-progress';
import type { RegisterView } from '../../shared/register/register';
import type { ReportDocument } from '../../shared/report/document';
import type { PaperFormat, PaperRequest } from '../../shared/report/request';
import { fail, type Result, succeed } from '../../shared/result';
import { buildApart } from '../exports/build-apart';
import { drawPictures, printPdf, warmUpPrinting } from '../exports/print-pdf';
import type { RecentExports } from '../settings/recent-exports';
import type { FileDialogs } from '../shell/file-dialogs';
import { makePaper, type Printing, paperEnding, renderPaper } from '../shell/make-paper';
import { paperName } from '../shell/paper-name';
import type { Workplace } from '../shell/workplace';
import { replaceFile } from '../storage/replace-file';
import { type PaperTask, PaperTasks } from './paper-tasks';
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
  /** Tells the page how far a paper is. */
  readonly tell: (progress: PaperProgress) => void;
}

const cancelled = fail({ code: 'paperCancelled' } as const);

/** Previewing, exporting, printing and finding papers. */
export function paperCalls(parts: PaperParts): PaperCalls {
  const { recent } = parts;
  const tasks = new PaperTasks(parts.tell);
  return {
    'paper:warmUp': async (lang) => warmUpPrinting(lang),
    'paper:prepare': (request, name) =>
      tasks.run(name, async (task) => {
        const document = await compose(openStoreOf(parts.workplace).register, request, task);
        if (!document.ok) return document;
        const pdf = await printPdf(document.value, task);
        return pdf.ok ? succeed({ pdf: pdf.value, document: document.value }) : pdf;
      }),
    'paper:cancel': async (name) => tasks.cancel(name),
    'paper:export': (request, format, name) =>
      tasks.run(name, (task) => exportPaper(parts, request, format, task)),
    'paper:recent': () => recent.list(),
    'paper:open': async (path) => {
      if (recent.has(path)) await shell.openPath(path);
    },
    'paper:showInFolder': async (path) => {
      if (recent.has(path)) shell.showItemInFolder(path);
    },
    'paper:openToPrint': (request, name) => tasks.run(name, (task) => openToPrint(parts, request, task)),
  };
}

async function exportPaper(
  { workplace, dialogs, recent, now }: PaperParts,
  request: PaperRequest,
  format: PaperFormat,
  task: PaperTask,
): Promise<Result<SavedFile, PaperError> | null> {
  const { register } = openStoreOf(workplace);
  const document = await compose(register, request, task);
  if (!document.ok) return document;
  const name = paperName(register, request, paperEnding(document.value, format));
  const path = await dialogs.askWhereToExport(name, format);
  if (path === null) return null;
  const bytes = await renderPaper(document.value, format, printingFor(task), register);
  if (!bytes.ok) return bytes;
  if (!task.mayWrite()) return cancelled;
  const written = await replaceFile(path, bytes.value);
  if (!written.ok) return fail(written.error);
  await recent.add(path, now());
  return succeed({ path });
}

async function openToPrint(
  { workplace, printFolder }: PaperParts,
  request: PaperRequest,
  task: PaperTask,
): Promise<Result<SavedFile, PaperError>> {
  const { register } = openStoreOf(workplace);
  const document = await compose(register, request, task);
  if (!document.ok) return document;
  const pdf = await printPdf(document.value, task);
  if (!pdf.ok) return pdf;
  if (!task.mayWrite()) return cancelled;
  const path = join(printFolder, paperName(register, request, 'pdf'));
  // Where neither can be done, writing says why.
  await rm(printFolder, { recursive: true, force: true }).catch(() => undefined);
  await mkdir(printFolder, { recursive: true }).catch(() => undefined);
  const written = await replaceFile(path, pdf.value);
  if (!written.ok) return written;
  await shell.openPath(path);
  return succeed({ path });
}

/** Nothing else runs while a paper is composed: the page hears of it before, and a cancel is heard after it. */
async function compose(
  register: RegisterView,
  request: PaperRequest,
  { step, signal }: PaperTask,
): Promise<Result<ReportDocument, PaperError>> {
  step('composing');
  await nextTurn();
  const document = makePaper(register, request);
  await nextTurn();
  return signal.aborted ? cancelled : document;
}

/** What a paper needs beyond its document, each step of it told and cancelled with the task. */
const printingFor = (task: PaperTask): Printing => ({
  pdf: (document) => printPdf(document, task),
  pictures: (document) => drawPictures(document, task),
  officeFile: (job) => {
    task.step('building');
    return buildApart(job, officeWorker, task.signal);
  },
});
