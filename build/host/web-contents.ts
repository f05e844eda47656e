import type * as Electron from 'electron';
import type { CDPSession, ConsoleMessage, Page } from 'playwright-core';
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

const EVENTS = [
  'will-navigate',
  'will-redirect',
  'will-attach-webview',
  'render-process-gone',
  'console-message',
  'did-finish-load',
  'did-fail-load',
  'dom-ready',
  'preload-error',
  'destroyed',
];
const LEVELS: Record<string, string> = { warning: 'warning', error: 'error', debug: 'debug' };
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
  private openHandler: OpenHandler | undefined;
  private zoom = 0;
  private headless = true;

  constructor(
    readonly session: Session,
    private readonly preload: string | undefined,
    private readonly window: { neverShown: boolean; size: () => Bounds; gone: () => void },
  ) {
    super('webContents', EVENTS);
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
    try {
      await page.goto(toWebUrl(url));
    } catch (error) {
      if (this.destroyed) return;
      this.emit('did-fail-load', {}, -2, String(error), url, true);
      throw error;
    } finally {
      this.expected = undefined;
    }
  }

  /** Electron asks listeners of will-navigate only where the page, not the app, wants to go somewhere else. */
  mayNavigate(url: string): boolean {
    // A page that is loaded again asks for its address without the fragment that its routes are kept in.
    if (url === this.expected || withoutFragment(url) === withoutFragment(this.getURL())) return true;
    const prevented = this.preventable(
      'will-navigate',
      { url, isMainFrame: true, isSameDocument: false },
      url,
    );
    if (prevented) record('navigation-prevented', url);
    return !prevented;
  }

  reload(): void {
    this.page?.reload().catch((error: unknown) => record('request-error', String(error)));
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
    this.watch(page, cdp);
    await applyTheme(page);
    if (engine.port !== undefined && !this.window.neverShown) reportWindow(engine.port);
    return page;
  }

  private watch(page: Page, cdp: CDPSession): void {
    cdp.on('Page.windowOpen', ({ url }) => this.openWindow(toAppUrl(url)));
    page.on('popup', (popup) => popup.close().catch(() => undefined));
    page.on('console', (message) => this.console(message));
    page.on('pageerror', (error) => {
      console.error('[page]', error.message);
      record('page-error', error.message);
    });
    page.on('websocket', (socket) => record('blocked-request', socket.url()));
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    page.on('domcontentloaded', () => this.emit('dom-ready', {}));
    page.on('load', () => this.emit('did-finish-load', {}));
    page.on('download', (download) => {
      const item = {
        getFilename: () => download.suggestedFilename(),
        getURL: () => toAppUrl(download.url()),
      };
      this.session.preventable('will-download', {}, item, this);
      record('download-refused', download.suggestedFilename());
    });
    page.on('close', () => this.window.gone());
  }

  private openWindow(url: string): void {
    const details = { url, frameName: '', features: '', disposition: 'foreground-tab' as const };
    const answer = this.openHandler?.({ ...details, referrer: { url: this.getURL(), policy: 'default' } });
    record('popup', { url, action: answer?.action ?? 'allow' });
    if (answer?.action !== 'deny') throw new HostError(`the page opened ${url}, and the app did not deny it`);
  }

  private console(message: ConsoleMessage): void {
    const { url, lineNumber } = message.location();
    const level = LEVELS[message.type()] ?? 'info';
    this.emit('console-message', { level, message: message.text(), lineNumber, sourceId: toAppUrl(url) });
    record('console', { level, text: message.text() });
  }

  private async receive(message: FromPage, reply: (message: ToPage) => void): Promise<void> {
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
