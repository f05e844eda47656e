import type * as Electron from 'electron';
import type { CDPSession, Page } from 'playwright-core';
import { encode } from './codec';
import { record, reportWindow } from './control';
import { takePage } from './engine';
import { ipc } from './ipc-main';
import { applyTheme } from './native-theme';
import { PreloadBridge } from './preload-bridge';
import { printToPdf } from './print-to-pdf';
import { toAppUrl, toWebUrl } from './scheme';
import type { Session } from './session';
import { HostEmitter, HostError } from './strict';
import { watchPage } from './watch-page';
import { CONTENTS_EVENTS } from './window-options';
import { ownPage } from './windows';
import type { FromPage, ToPage } from './worlds/preload-world';

type Calls =
  | 'send'
  | 'getURL'
  | 'isDestroyed'
  | 'reload'
  | 'setZoomLevel'
  | 'getZoomLevel'
  | 'openDevTools'
  | 'focus';
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type Bounds = { width: number; height: number };

let lastId = 0;

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

/** The page of one window. Chromium opens with the first load, so that commands without a window never start it. */
export class WebContents extends HostEmitter implements Pick<Electron.WebContents, Calls> {
  readonly id = ++lastId;
  private page: Page | undefined;
  private cdp: CDPSession | undefined;
  private bridge: PreloadBridge | undefined;
  private opening: Promise<Page> | undefined;
  private destroyed = false;
  private expected: string | undefined;
  openHandler: OpenHandler | undefined;
  private leaving = false;
  private closing: Promise<void> | undefined;
  private url = '';
  private zoom = 0;
  private headless = true;

  constructor(
    readonly session: Session,
    private readonly preload: string | undefined,
    private readonly window: {
      neverShown: boolean;
      size: () => Bounds;
      gone: () => void;
      lost: (reason: string) => void;
    },
  ) {
    super('webContents', CONTENTS_EVENTS);
  }

  get mainFrame(): { url: string; parent: null; top: object; routingId: number } {
    const url = this.getURL();
    return {
      url,
      parent: null,
      routingId: 1,
      get top() {
        return this;
      },
    };
  }

  getURL(): string {
    return toAppUrl(this.page?.url() ?? '');
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  async loadURL(url: string): Promise<void> {
    if (this.destroyed) throw new HostError('Object has been destroyed');
    this.opening ??= this.open();
    const page = await this.opening;
    this.expected = url;
    this.url = url;
    try {
      await page.goto(toWebUrl(url));
    } catch (error) {
      // A page that ended while it was loaded was reported already.
      if (this.destroyed || this.page !== page) return;
      this.emit('did-fail-load', {}, -2, String(error), url, true);
      throw error;
    } finally {
      this.expected = undefined;
    }
  }

  /** Electron asks listeners of will-navigate only where the page, not the app, wants to go somewhere else. */
  mayNavigate(url: string): boolean {
    // A page is asked for without the fragment of its address: when the app loads it, and when it is loaded again.
    const asked = withoutFragment(url);
    if ([this.expected ?? '', this.getURL()].some((own) => withoutFragment(own) === asked)) return true;
    const prevented = this.preventable(
      'will-navigate',
      { url, isMainFrame: true, isSameDocument: false },
      url,
    );
    if (prevented) record('navigation-prevented', url);
    return !prevented;
  }

  /** Loads the page again; in a new one, and in a new Chromium where need be, after it crashed. */
  reload(): void {
    const loaded = this.page ? this.page.reload() : this.loadURL(this.url);
    loaded.catch((error: unknown) => {
      record('request-error', String(error));
      if (!this.page) this.window.lost('launch-failed');
    });
  }

  send(channel: string, ...args: unknown[]): void {
    const sent = this.bridge?.send({ type: 'message', channel, args: encode(args) });
    if (!sent) record('message-dropped', channel);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    if (!this.cdp) throw new HostError('printToPDF before loadURL');
    return printToPdf(this.cdp, options);
  }

  getZoomLevel(): number {
    return this.zoom;
  }

  setZoomLevel(level: number): void {
    this.zoom = level;
    this.page
      ?.evaluate((factor) => document.documentElement.style.setProperty('zoom', String(factor)), 1.2 ** level)
      .catch(() => undefined);
  }

  focus(): void {
    this.page?.bringToFront().catch(() => undefined);
  }

  openDevTools(): void {
    throw new HostError('developer tools: the host has none; use the browser itself');
  }

  /** Gives the page the window's size: a viewport where nobody looks, the real window's bounds where somebody does. */
  async resize(): Promise<void> {
    const { width, height } = this.window.size();
    if (!this.cdp || !this.page) return;
    if (this.headless) {
      await this.page.setViewportSize({ width, height });
      return;
    }
    const { windowId } = await this.cdp.send('Browser.getWindowForTarget');
    await this.cdp.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  }

  /** Waits until Chromium has closed the page. */
  async closed(): Promise<void> {
    const page = await this.opening?.catch(() => undefined);
    if (!page) return;
    await page.close().catch(() => undefined);
    await this.session.closePage();
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('destroyed', {});
    this.closed().catch(() => undefined);
  }

  private async open(): Promise<Page> {
    await this.closing;
    const engine = await this.session.open(this.window.neverShown);
    const page = await takePage(engine);
    this.page = page;
    ownPage(page, this);
    const cdp = await engine.context.newCDPSession(page);
    this.cdp = cdp;
    this.headless = engine.headless;
    await this.resize();
    this.bridge = new PreloadBridge(cdp, (message, reply) => void this.receive(message, reply));
    await this.bridge.install(this.preload);
    watchPage(this, page, cdp);
    page.on('crash', () => this.ended(page, 'crashed'));
    page.on('close', () => this.ended(page, 'killed'));
    page.on('domcontentloaded', () => {
      this.leaving = false;
    });
    await applyTheme(page);
    if (engine.port !== undefined && !this.window.neverShown) reportWindow(engine.port);
    return page;
  }

  /**
   * A page that a person closes says that it is leaving; one that ends without a word crashed, alone or with the whole
   * of Chromium. The app hears of it as in Electron, and may have it loaded again.
   */
  private ended(page: Page, reason: 'crashed' | 'killed'): void {
    if (this.destroyed || this.page !== page) return;
    if (this.leaving && reason === 'killed') {
      this.window.gone();
      return;
    }
    this.page = undefined;
    this.opening = undefined;
    void page.close().catch(() => undefined);
    this.closing = this.session.closePage();
    this.window.lost(reason);
  }

  private async receive(message: FromPage, reply: (message: ToPage) => void): Promise<void> {
    if (message.type === 'leaving') {
      this.leaving = true;
      return;
    }
    if (message.type === 'preload-error') {
      console.error('Unable to load preload script:', message.message);
      record('preload-error', message.message);
      this.emit('preload-error', {}, this.preload, new Error(message.message));
      return;
    }
    const event = { type: 'frame', sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1 };
    if (message.type === 'send') {
      ipc.emit(message.channel, event, ...ipc.arguments(message.args));
      return;
    }
    const result = await ipc.answer(event, message.channel, message.args).then(
      (value) => ({ value }),
      (error: Error) => ({ error: error.message }),
    );
    reply({ type: 'result', id: message.id, ...result });
  }
}
