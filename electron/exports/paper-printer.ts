import { join } from 'node:path';
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain, type Session, session } from 'electron';
import type { PaperError } from '../../shared/ipc/contract';
import type { ReportDocument } from '../../shared/report/document';
import { fail, type Result, succeed } from '../../shared/result';
import { z } from '../../shared/zod';
import { bundleUrl } from '../shell/app-files';
import { serveApp } from '../shell/app-protocol';
import { lockContents, lockSession } from '../shell/lock-down';

export interface PrintOptions {
  readonly signal?: AbortSignal;
  /** After so long without a result the page counts as stuck. */
  readonly timeoutMs?: number;
}

interface Job {
  readonly document: ReportDocument;
  readonly ready: (missingFace: string | null) => void;
}

const defaultTimeoutMs = 60_000;
/** The window stays for the next language of a run, but not much longer than that. */
const keepWarmMs = 3_000;

const MissingFace = z.string().max(200).nullable();

/** The hidden window that prints papers: own session in memory, no network, a preload of two calls. */
export class PaperPrinter {
  #window: BrowserWindow | null = null;
  #session: Session | null = null;
  #job: Job | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor() {
    ipcMain.handle('paper:document', (event) => this.#jobOf(event).document);
    ipcMain.handle('paper:ready', (event, face: unknown) => {
      this.#jobOf(event).ready(MissingFace.parse(face));
    });
  }

  print(document: ReportDocument, options: PrintOptions): Promise<Result<Uint8Array, PaperError>> {
    const printed = this.#turn.then(() => this.#printNow(document, options));
    this.#turn = printed;
    return printed;
  }

  close(): void {
    clearTimeout(this.#idle);
    if (this.#window && !this.#window.isDestroyed()) this.#window.destroy();
    this.#window = null;
  }

  async #printNow(document: ReportDocument, options: PrintOptions): Promise<Result<Uint8Array, PaperError>> {
    if (options.signal?.aborted) return fail({ code: 'paperCancelled' });
    clearTimeout(this.#idle);
    const { stopped, release } = stopSignals(options);
    const result = await Promise.race([this.#layOutAndPrint(document), stopped]);
    release();
    this.#job = null;
    // A page that was stopped or failed may still be at work: the next paper gets a fresh one.
    if (result.ok) this.#idle = setTimeout(() => this.close(), keepWarmMs).unref();
    else this.close();
    return result;
  }

  async #layOutAndPrint(document: ReportDocument): Promise<Result<Uint8Array, PaperError>> {
    try {
      this.#window ??= this.#open();
      const { webContents } = this.#window;
      const ready = new Promise<string | null>((resolve) => {
        this.#job = { document, ready: resolve };
      });
      await this.#window.loadURL(`${bundleUrl}paper.html`);
      const face = await ready;
      if (face !== null) return fail({ code: 'fontMissing', face });
      const pdf = await webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return succeed(new Uint8Array(pdf));
    } catch (error) {
      return fail({ code: 'printFailed', detail: error instanceof Error ? error.message : String(error) });
    }
  }

  #open(): BrowserWindow {
    const window = new BrowserWindow({
      show: false,
      width: 900,
      height: 1200,
      webPreferences: {
        preload: join(import.meta.dirname, '../preload/paper.cjs'),
        session: this.#lockedSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        // The window is never shown; throttled timers would hold the layout up.
        backgroundThrottling: false,
      },
    });
    lockContents(window.webContents);
    window.once('closed', () => {
      if (this.#window === window) this.#window = null;
    });
    return window;
  }

  #lockedSession(): Session {
    if (this.#session) return this.#session;
    // Without `persist:` the session lives in memory only.
    this.#session = session.fromPartition('paper', { cache: false });
    lockSession(this.#session);
    serveApp(this.#session);
    return this.#session;
  }

  /** The paper being printed; any other page that asks is a bug or an intruder. */
  #jobOf(event: IpcMainInvokeEvent): Job {
    const own = this.#window !== null && event.sender.id === this.#window.webContents.id;
    if (!own || !this.#job) throw new Error('No paper is being printed for this page');
    return this.#job;
  }
}

/** Resolves when the caller gives up or the time is over. */
function stopSignals({ signal, timeoutMs = defaultTimeoutMs }: PrintOptions) {
  let stop: (result: Result<never, PaperError>) => void = () => {};
  const stopped = new Promise<Result<never, PaperError>>((resolve) => {
    stop = resolve;
  });
  const cancel = () => stop(fail({ code: 'paperCancelled' }));
  const timer = setTimeout(
    () => stop(fail({ code: 'printFailed', detail: `No answer from the printing page in ${timeoutMs} ms` })),
    timeoutMs,
  );
  signal?.addEventListener('abort', cancel, { once: true });
  const release = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  };
  return { stopped, release };
}
