import type * as Electron from 'electron';
import { theApp } from './app';
import { lifecycle } from './lifecycle';
import { HostEmitter, HostError, strict } from './strict';
import { WebContents } from './web-contents';
import { checkWindowOptions, sessionOf, WINDOW_EVENTS } from './window-options';
import { addWindow, removeWindow } from './windows';

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

const windows = new Map<number, HostWindow>();
let lastId = 0;

export class HostWindow extends HostEmitter implements Pick<Electron.BrowserWindow, Calls> {
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
      lost: (reason) => this.lost(reason),
    });
    this.webContents = strict('webContents', contents);
    contents.once('did-finish-load', () => this.becomeReady());
  }

  static getAllWindows(): HostWindow[] {
    return [...windows.values()];
  }

  static fromWebContents(contents: { id: number }): HostWindow | null {
    return HostWindow.getAllWindows().find((window) => window.webContents.id === contents.id) ?? null;
  }

  static fromId(id: number): HostWindow | null {
    return windows.get(id) ?? null;
  }

  /** The newest visible window: Chromium doesn't tell which one a person looks at. */
  static getFocusedWindow(): HostWindow | null {
    return HostWindow.getAllWindows().findLast((window) => window.isVisible()) ?? null;
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
    return HostWindow.getFocusedWindow()?.id === this.id;
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

  /** An app that does not listen would go on behind a window that shows nothing. */
  private lost(reason: string): void {
    if (this.webContents.listenerCount('render-process-gone') > 0 && reason !== 'launch-failed') {
      this.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 });
      return;
    }
    console.error(`The page of a window ended unexpectedly (${reason}); the app ends.`);
    theApp.exit(1);
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

/** `new BrowserWindow` gives the view that refuses what the host does not implement, and tells the app of it. */
export const BrowserWindow: typeof HostWindow = new Proxy(HostWindow, {
  construct(Target, [options]: [Electron.BrowserWindowConstructorOptions?]) {
    const window = strict('BrowserWindow', new Target(options));
    windows.set(window.id, window);
    addWindow(window);
    theApp.emit('web-contents-created', {}, window.webContents);
    theApp.emit('browser-window-created', {}, window);
    return window;
  },
});
export type BrowserWindow = HostWindow;
