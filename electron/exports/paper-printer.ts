import { join } from 'node:path';
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain, type Session, session } from 'electron';
import type { BlockPicture, PagesOfPlaces, PaperJob } from '../../shared/ipc/contract';
import type { PaperError } from '../../shared/ipc/errors';
import { fail, type Result, succeed } from '../../shared/result';
import { z } from '../../shared/zod';
import { bundleUrl } from '../shell/app-files';
import { serveApp } from '../shell/app-protocol';
import { lockContents, lockSession } from '../shell/lock-down';
import { otherPages } from './pages-of-places';
import { PrintWatch } from './print-watch';

export interface PrintOptions {
  readonly signal?: AbortSignal;
}

interface Job extends PaperJob {
  readonly watch: PrintWatch;
  readonly ready: (page: ReadyPage) => Promise<PagesOfPlaces | null>;
  /** The page has it. */
  given: boolean;
}

interface ReadyPage {
  readonly missingFace: string | null;
  readonly pictures: readonly BlockPicture[];
  readonly contents: PagesOfPlaces;
}

/** Makes what was asked for of a page that is laid out; or answers what its contents must name before. */
type Output<T> = (
  window: BrowserWindow,
  page: ReadyPage,
  finish: (made: T) => void,
) => Promise<PagesOfPlaces | null>;

/** The window stays for the next paper: while a period is tried out, or a run goes on in the next language. */
const keepWarmMs = 60_000;

/** How every paper is printed: its own sheets, for readers of all kinds. */
export const pagesAsPrinted = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

const Contents = z.record(z.string(), z.int().positive());
const MissingFace = z.string().max(200).nullable();
const Pictures = z.array(
  z.strictObject({
    block: z.string(),
    png: z.instanceof(Uint8Array),
    width: z.number().positive(),
    height: z.number().positive(),
  }),
);

/** The hidden window that prints papers: own session in memory, no network, a preload of three calls. */
export class PaperPrinter {
  #window: BrowserWindow | null = null;
  #session: Session | null = null;
  #job: Job | null = null;
  /** The window's page, loaded or being loaded; and how it gets the paper that it asked for. */
  #page: Promise<void> | null = null;
  #give: ((job: Job) => void) | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor() {
    ipcMain.handle('paper:job', async (event): Promise<PaperJob> => {
      const { document, output, watch } = await this.#nextJob(event);
      watch.step();
      return { document, output };
    });
    ipcMain.handle('paper:ready', (event, face: unknown, pictures: unknown, contents: unknown) => {
      this.#refuseOthers(event);
      this.#job?.watch.step();
      const page = {
        missingFace: MissingFace.parse(face),
        pictures: Pictures.parse(pictures),
        contents: Contents.parse(contents),
      };
      return this.#job?.ready(page) ?? null;
    });
  }

  /** Opens the window and loads its page ahead of the next paper; no harm when none comes. */
  warmUp(): void {
    if (this.#job) return;
    this.#load().catch(() => this.close());
    this.#closeWhenIdle();
  }

  /** Prints a document, given as JSON. */
  print(document: string, options: PrintOptions): Promise<Result<Uint8Array, PaperError>> {
    let isCorrected = false;
    return this.#inTurn<Uint8Array>({ document, output: 'pages' }, options, async (window, page, finish) => {
      const pdf = new Uint8Array(await window.webContents.printToPDF(pagesAsPrinted));
      const others = isCorrected ? null : otherPages(page.contents, pdf);
      isCorrected = true;
      if (others === null) finish(pdf);
      return others;
    });
  }

  /** The blocks of a document, given as JSON and all of them charts, as pictures. */
  draw(document: string, options: PrintOptions): Promise<Result<readonly BlockPicture[], PaperError>> {
    return this.#inTurn<readonly BlockPicture[]>(
      { document, output: 'pictures' },
      options,
      async (_, { pictures }, finish) => {
        finish(pictures);
        return null;
      },
    );
  }

  #inTurn<T>(job: PaperJob, options: PrintOptions, output: Output<T>): Promise<Result<T, PaperError>> {
    const done = this.#turn.then(() => this.#workNow(job, options, output));
    this.#turn = done;
    return done;
  }

  close(): void {
    clearTimeout(this.#idle);
    const window = this.#window;
    [this.#window, this.#page, this.#give] = [null, null, null];
    if (window && !window.isDestroyed()) window.destroy();
  }

  async #workNow<T>(job: PaperJob, options: PrintOptions, output: Output<T>): Promise<Result<T, PaperError>> {
    if (options.signal?.aborted) return fail({ code: 'paperCancelled' });
    clearTimeout(this.#idle);
    const watch = new PrintWatch(job.document.length, options.signal);
    const result = await Promise.race([this.#layOut(job, watch, output), watch.stopped]);
    watch.end();
    this.#job = null;
    // A page that was stopped or failed may still be at work: the next paper gets another one.
    if (result.ok) this.#closeWhenIdle();
    else this.close();
    return result;
  }

  #layOut<T>(job: PaperJob, watch: PrintWatch, output: Output<T>): Promise<Result<T, PaperError>> {
    return new Promise((settle) => {
      const failed = (error: unknown): null => {
        const detail = error instanceof Error ? error.message : String(error);
        settle(fail({ code: 'printFailed', detail }));
        return null;
      };
      const ready = async (page: ReadyPage): Promise<PagesOfPlaces | null> => {
        if (!this.#window) return failed('The printing window was closed');
        if (page.missingFace === null)
          return output(this.#window, page, (made) => settle(succeed(made))).catch(failed);
        settle(fail({ code: 'fontMissing', face: page.missingFace }));
        return null;
      };
      this.#job = { ...job, watch, ready, given: false };
      this.#handOver();
      this.#load().catch(failed);
    });
  }

  #load(): Promise<void> {
    this.#window ??= this.#open();
    this.#page ??= this.#window.loadURL(`${bundleUrl}paper.html`);
    return this.#page;
  }

  #closeWhenIdle(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.close(), keepWarmMs).unref();
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
    const ended = (how: string): void => {
      if (this.#window !== window) return;
      this.#job?.watch.fail(`The printing page ended: ${how}`);
      if (!this.#job) this.close();
    };
    window.webContents.on('render-process-gone', (_event, { reason }) => ended(reason));
    window.once('closed', () => ended('closed'));
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

  /** The next paper for the page, which asks ahead of it: when it is loaded, and while the paper before is printed. */
  #nextJob(event: IpcMainInvokeEvent): Promise<Job> {
    // A page may be closed while it asks: nobody waits for the answer.
    if (event.sender.isDestroyed()) return new Promise(() => undefined);
    this.#refuseOthers(event);
    return new Promise((resolve) => {
      this.#give = resolve;
      this.#handOver();
    });
  }

  /** Gives the page its paper once it has asked for one and there is one that it does not have yet. */
  #handOver(): void {
    if (!this.#give || !this.#job || this.#job.given) return;
    this.#job.given = true;
    this.#give(this.#job);
    this.#give = null;
  }

  /** Any other page that asks is a bug or an intruder. */
  #refuseOthers(event: IpcMainInvokeEvent): void {
    const own = this.#window !== null && event.sender.id === this.#window.webContents.id;
    if (!own) throw new Error('No paper is being printed for this page');
  }
}
