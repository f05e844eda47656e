import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow, nativeTheme, type Session, type WebContents } from 'electron';
import type { Notices } from '../../shared/ipc/contract';
import { bundleUrl } from './app-files';
import { serveApp } from './app-protocol';
import { lockContents, lockSession } from './lock-down';
import type { WindowState } from './window-state';

export interface WindowOptions {
  /** Where the page's working copy lives: one session for each profile and generation. */
  readonly session: Session;
  readonly title: string;
  readonly state: WindowState;
  /** False where the page has no fields whose text could be lost, so that closing need not wait for it. */
  readonly mayHoldText: () => boolean;
  /** The page crashed too often within a minute to be loaded once more. */
  readonly onStopped: () => void;
  /** The window is gone; `state` is its last size. */
  readonly onClosed: (state: WindowState) => void;
}

/** Longest wait for the page to journal what is in its fields before the window closes regardless. */
const flushLimitMs = 2_000;

const crashLimit = 3;
const crashMemoryMs = 60_000;

/** Ground of the pages in each theme (`--ground` of the screens), shown until the page has painted. */
const ground = () => (nativeTheme.shouldUseDarkColors ? '#14161a' : '#f3f4f6');

/** The window in which an office works; at most one is open. */
export class MainWindow {
  readonly #window: BrowserWindow;
  readonly #mayHoldText: () => boolean;
  #flushed: (() => void) | null = null;
  #closing: Promise<void> | null = null;
  #crashes = 0;

  constructor({ session, title, state, mayHoldText, onStopped, onClosed }: WindowOptions) {
    this.#mayHoldText = mayHoldText;
    lockSession(session);
    serveApp(session);
    this.#window = new BrowserWindow({
      title,
      width: state.width,
      height: state.height,
      minWidth: 900,
      minHeight: 600,
      show: false,
      backgroundColor: ground(),
      webPreferences: {
        preload: join(import.meta.dirname, '../preload/app.cjs'),
        session,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        navigateOnDragDrop: false,
      },
    });
    lockContents(this.#window.webContents);
    this.#showWhenPainted(state);
    this.#holdCloseForFlush(onClosed);
    this.#window.webContents.on('render-process-gone', () => this.#recover(onStopped));
  }

  load(): Promise<void> {
    return this.#window.loadURL(`${bundleUrl}index.html`);
  }

  /** For dialogs that belong to the window. */
  get native(): BrowserWindow {
    return this.#window;
  }

  owns(contents: WebContents): boolean {
    return !this.#window.isDestroyed() && this.#window.webContents.id === contents.id;
  }

  send<N extends keyof Notices>(notice: N, ...args: Parameters<Notices[N]>): void {
    if (!this.#window.isDestroyed()) this.#window.webContents.send(`notice:${notice}`, ...args);
  }

  setTitle(title: string): void {
    if (!this.#window.isDestroyed()) this.#window.setTitle(title);
  }

  focus(): void {
    if (this.#window.isDestroyed()) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }

  /** The page answered `flush`. */
  markFlushed(): void {
    this.#flushed?.();
  }

  /** Lets the page journal its fields, then closes for good; safe to call again while it is closing. */
  close(): Promise<void> {
    this.#closing ??= this.#flush().then(() => {
      if (!this.#window.isDestroyed()) this.#window.destroy();
    });
    return this.#closing;
  }

  async #flush(): Promise<void> {
    if (this.#window.isDestroyed() || !this.#mayHoldText()) return;
    const answered = new Promise<void>((resolve) => {
      this.#flushed = resolve;
    });
    this.send('flush');
    await Promise.race([answered, wait(flushLimitMs, undefined, { ref: false })]);
  }

  #showWhenPainted(state: WindowState): void {
    this.#window.once('ready-to-show', () => {
      if (state.maximized) this.#window.maximize();
      this.#window.show();
    });
    // The window's title names the office; the page's own title does not replace it.
    this.#window.on('page-title-updated', (event) => event.preventDefault());
    nativeTheme.on('updated', this.#followTheme);
  }

  readonly #followTheme = (): void => {
    if (!this.#window.isDestroyed()) this.#window.setBackgroundColor(ground());
  };

  /** The journal has everything that was saved, so a page that crashed starts again; not for ever, though. */
  #recover(onStopped: () => void): void {
    if (this.#closing !== null) return;
    this.#crashes += 1;
    setTimeout(() => {
      this.#crashes -= 1;
    }, crashMemoryMs).unref();
    if (this.#crashes <= crashLimit) this.#window.webContents.reload();
    else onStopped();
  }

  #holdCloseForFlush(onClosed: WindowOptions['onClosed']): void {
    let last: WindowState | null = null;
    this.#window.on('close', (event) => {
      event.preventDefault();
      void this.close();
    });
    // Windows ends a session without `before-quit`; holding the shutdown up would need the user's consent.
    this.#window.on('query-session-end', () => void this.#flush());
    const remember = (): void => {
      const { width, height } = this.#window.getNormalBounds();
      last = { width, height, maximized: this.#window.isMaximized() };
    };
    this.#window.on('resize', remember);
    this.#window.on('maximize', remember);
    this.#window.on('unmaximize', remember);
    remember();
    this.#window.once('closed', () => {
      nativeTheme.off('updated', this.#followTheme);
      if (last) onClosed(last);
    });
  }
}
