import { join } from 'node:path';
import {
  BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  type Session,
  session,
} from 'electron';
import type { Lang } from '../../shared/domain/language';
import type { PaperJob } from '../../shared/ipc/contract';
import { z } from '../../shared/zod';
import { bundleUrl } from '../shell/app-files';
import { serveApp } from '../shell/app-protocol';
import { lockContents, lockSession } from '../shell/lock-down';
import type { LayoutPage, LayoutPageUser } from './layout-page';

/** A window in which papers are laid out and that nobody sees. */
export const unseenWindow = { show: false, width: 900, height: 1200 } as const;

/** What its page may do, beside its session. */
export const unseenPage = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
  // The window is never shown; throttled timers would hold the layout up.
  backgroundThrottling: false,
} as const;

/** How every paper is printed: its own sheets, for readers of all kinds. */
export const pagesAsPrinted = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

const Contents = z.record(z.string(), z.int().positive());
const MissingFace = z.string().max(200).nullable();
const Pages = z.int().positive().nullable();
const Pictures = z.array(
  z.strictObject({
    block: z.string(),
    png: z.instanceof(Uint8Array),
    width: z.number().positive(),
    height: z.number().positive(),
  }),
);

/** The answer to a page that was closed while it asked, as one is whose paper was cancelled. */
const nobodyWaits = new Promise<never>(() => undefined);

/**
 * The hidden window in which papers are laid out: own session in memory, no network, a preload of four calls. Its
 * channels can be registered once in a process.
 */
export class PaperWindow implements LayoutPage {
  #window: BrowserWindow | null = null;
  #session: Session | null = null;
  /** The window's page, loaded or being loaded. */
  #page: Promise<void> | null = null;

  constructor(private readonly user: LayoutPageUser) {
    ipcMain.handle('paper:job', (event): Promise<PaperJob> => {
      if (event.sender.isDestroyed()) return nobodyWaits;
      this.#refuseOthers(event);
      return user.nextJob();
    });
    ipcMain.on('paper:fillPages', (event) => {
      if (this.#isOwn(event)) user.fillPages();
    });
    ipcMain.handle('paper:ready', (event, ...[face, pictures, contents, pages]: unknown[]) => {
      if (event.sender.isDestroyed()) return nobodyWaits;
      this.#refuseOthers(event);
      return user.ready({
        missingFace: MissingFace.parse(face),
        pictures: Pictures.parse(pictures),
        contents: Contents.parse(contents),
        pages: Pages.parse(pages),
      });
    });
  }

  /** The page reads from its address whose faces to load ahead. */
  load(ahead?: Lang): Promise<void> {
    this.#window ??= this.#open();
    this.#page ??= this.#window.loadURL(`${bundleUrl}paper.html${ahead ? `#${ahead}` : ''}`);
    return this.#page;
  }

  async print(): Promise<Uint8Array> {
    if (!this.#window) throw new Error('The printing window was closed');
    return new Uint8Array(await this.#window.webContents.printToPDF(pagesAsPrinted));
  }

  close(): void {
    const window = this.#window;
    [this.#window, this.#page] = [null, null];
    if (window && !window.isDestroyed()) window.destroy();
  }

  #open(): BrowserWindow {
    const window = new BrowserWindow({
      ...unseenWindow,
      webPreferences: {
        ...unseenPage,
        preload: join(import.meta.dirname, '../preload/paper.cjs'),
        session: this.#lockedSession(),
      },
    });
    lockContents(window.webContents);
    const ended = (how: string): void => {
      if (this.#window === window) this.user.ended(how);
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

  /** Any other page that asks is a bug or an intruder. */
  #refuseOthers(event: IpcMainInvokeEvent): void {
    if (!this.#isOwn(event)) throw new Error('No paper is being printed for this page');
  }

  #isOwn({ sender }: IpcMainInvokeEvent | IpcMainEvent): boolean {
    return this.#window !== null && sender.id === this.#window.webContents.id;
  }
}
