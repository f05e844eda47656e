import type * as Electron from 'electron';
import { theApp } from './app';
import { onCommand } from './control';
import { lifecycle } from './lifecycle';
import { HostEmitter, HostError, strict } from './strict';
import { WebContents } from './web-contents';
import { checkWindowOptions, sessionOf, WINDOW_EVENTS } from './window-options';
import { addWindow, openWindows, removeWindow } from './windows';

type Calls =
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'isVisible'
  | 'focus'
  | 'isFocused'
  | 'restore'
  | 'isMinimized'
  | 'minimize'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'isFullScreen'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'setTitle'
  | 'getTitle'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'setBackgroundColor'
  | 'setMenuBarVisibility'
  | 'removeMenu'
  | 'setRepresentedFilename'
  | 'setDocumentEdited';

const windows = new Map<number, BrowserWindow>();
let lastId = 0;

export class BrowserWindow extends HostEmitter implements Pick<Electron.BrowserWindow, Calls> {
  readonly id = ++lastId;
  readonly webContents: WebContents;
  private destroyed = false;
  private visible: boolean;
  private readied = false;
  private maximized = false;
  private minimized = false;
  private title: string;
  private bounds: Electron.Rectangle;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', WINDOW_EVENTS);
    if (!lifecycle.ready) throw new HostError('Cannot create BrowserWindow before app is ready');
    checkWindowOptions(options);
    const preferences = options.webPreferences ?? {};
    this.visible = options.show !== false;
    this.title = options.title ?? theApp.name;
    this.bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    const contents = new WebContents(sessionOf(preferences), preferences.preload, {
      // A hidden window is told from one that is yet to be shown by what only the former needs.
      neverShown: options.show === false && preferences.backgroundThrottling === false,
      size: () => this.bounds,
      gone: () => this.gone(),
    });
    this.webContents = strict('webContents', contents);
    contents.once('did-finish-load', () => this.becomeReady());
    const strictWindow = strict('BrowserWindow', this);
    windows.set(this.id, strictWindow);
    addWindow(strictWindow);
    theApp.emit('web-contents-created', {}, this.webContents);
    theApp.emit('browser-window-created', {}, strictWindow);
    // biome-ignore lint/correctness/noConstructorReturn: the caller must get the refusing view, as from `new`
    return strictWindow;
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()];
  }

  static fromWebContents(contents: { id: number }): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents.id === contents.id) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return windows.get(id) ?? null;
  }

  /** The newest visible window: Chromium doesn't tell which one a person looks at. */
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows().findLast((window) => window.isVisible()) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    this.visible = true;
    this.webContents.focus();
    this.emit('show');
  }

  showInactive(): void {
    this.show();
  }

  hide(): void {
    this.visible = false;
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.visible;
  }

  focus(): void {
    this.webContents.focus();
    this.emit('focus');
  }

  isFocused(): boolean {
    return BrowserWindow.getFocusedWindow()?.id === this.id;
  }

  minimize(): void {
    this.minimized = true;
    this.emit('minimize');
  }

  restore(): void {
    this.minimized = false;
    this.emit('restore');
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  maximize(): void {
    this.maximized = true;
    this.emit('maximize');
  }

  unmaximize(): void {
    this.maximized = false;
    this.emit('unmaximize');
  }

  isMaximized(): boolean {
    return this.maximized;
  }

  isFullScreen(): boolean {
    return false;
  }

  close(): void {
    if (this.destroyed) return;
    if (this.preventable('close')) theApp.quitRefused();
    else this.destroy();
  }

  destroy(): void {
    if (this.destroyed) return;
    this.webContents.destroy();
    this.gone();
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  getTitle(): string {
    return this.title;
  }

  getBounds(): Electron.Rectangle {
    return { ...this.bounds };
  }

  getNormalBounds(): Electron.Rectangle {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
    this.webContents.resize().catch(() => undefined);
    this.emit('resize');
    this.emit('move');
  }

  setBackgroundColor(_color: string): void {}
  setMenuBarVisibility(_visible: boolean): void {}
  removeMenu(): void {}
  setRepresentedFilename(_path: string): void {}
  setDocumentEdited(_edited: boolean): void {}

  private becomeReady(): void {
    if (this.readied || this.destroyed) return;
    this.readied = true;
    this.emit('ready-to-show');
  }

  private gone(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    windows.delete(this.id);
    removeWindow(this.id);
    this.emit('closed');
    theApp.windowClosed();
  }
}

/** The title of the window that people see; the paper window is none. */
onCommand('title', () => [...windows.values()].find((window) => window.isVisible())?.getTitle() ?? '');

/** Windows asks, then tells; the app has only these two events to write what is in its fields. */
onCommand('session-end', () => {
  for (const window of openWindows()) {
    if (!(window instanceof BrowserWindow)) continue;
    window.preventable('query-session-end', { reasons: ['shutdown'] });
    window.emit('session-end', { reasons: ['shutdown'] });
  }
});
