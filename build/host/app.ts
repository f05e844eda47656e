import type * as Electron from 'electron';
import { onCommand } from './control';
import { stopEngines } from './engine';
import { releaseInstanceLock, takeInstanceLock } from './instance-lock';
import { lifecycle } from './lifecycle';
import { appName, getPath, setAppName, setPath } from './paths';
import { type AppPackage, readAppPackage, settings } from './settings';
import { HostEmitter, HostError, strict } from './strict';
import { openWindows } from './windows';

type Calls =
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getAppPath'
  | 'getLocale'
  | 'getSystemLocale'
  | 'getPreferredSystemLanguages'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'setAppUserModelId'
  | 'enableSandbox'
  | 'disableHardwareAcceleration'
  | 'focus';

const EVENTS = [
  'ready',
  'will-finish-launching',
  'second-instance',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'activate',
  'open-file',
  'web-contents-created',
  'browser-window-created',
  'render-process-gone',
  'child-process-gone',
  'session-created',
  'certificate-error',
  'select-client-certificate',
  'login',
];

const beforeReady = (call: string): void => {
  if (lifecycle.ready) throw new HostError(`app.${call} must be called before app is ready`);
};

export class App extends HostEmitter implements Pick<Electron.App, Calls> {
  readonly isPackaged = false;
  readonly commandLine = strict('app.commandLine', {
    /** Chromium's switches are the host's own business; Electron's need no display, no GPU. */
    appendSwitch: (_name: string, _value?: string): void => beforeReady('commandLine.appendSwitch'),
    hasSwitch: (_name: string): boolean => false,
  });
  private markReady: () => void = () => undefined;
  private readonly ready = new Promise<void>((resolve) => {
    this.markReady = resolve;
  });
  private package: AppPackage | undefined;

  constructor() {
    super('app', EVENTS);
  }

  /** Called by the host before the app's main file is loaded. */
  describe(mainFile: string): void {
    this.package = readAppPackage(mainFile);
    setAppName(this.package.name);
  }

  /** Called by the host once the main file has been evaluated: Electron isn't ready earlier either. */
  becomeReady(): void {
    this.emit('will-finish-launching');
    lifecycle.ready = true;
    this.emit('ready', {}, {});
    this.markReady();
  }

  whenReady(): Promise<void> {
    return this.ready;
  }

  isReady(): boolean {
    return lifecycle.ready;
  }

  get name(): string {
    return appName();
  }

  getName(): string {
    return appName();
  }

  setName(name: string): void {
    setAppName(name);
  }

  getVersion(): string {
    return this.package?.version ?? '0.0.0';
  }

  getAppPath(): string {
    return this.package?.folder ?? process.cwd();
  }

  getPath(name: string): string {
    return getPath(name);
  }

  setPath(name: string, path: string): void {
    setPath(name, path);
  }

  getLocale(): string {
    if (!lifecycle.ready) throw new HostError('app.getLocale must be called after app is ready');
    return settings.locale;
  }

  getSystemLocale(): string {
    return this.getLocale();
  }

  getPreferredSystemLanguages(): string[] {
    return [settings.locale];
  }

  requestSingleInstanceLock(additionalData?: object): boolean {
    return takeInstanceLock(this.getPath('userData'), ({ argv, workingDirectory }) =>
      this.emit('second-instance', {}, argv, workingDirectory, additionalData ?? {}),
    );
  }

  releaseSingleInstanceLock(): void {
    releaseInstanceLock().catch(() => undefined);
  }

  setAppUserModelId(_id: string): void {}
  focus(): void {}

  /** Pages of the host are always in Chromium's sandbox, unless root must run it. */
  enableSandbox(): void {
    beforeReady('enableSandbox');
  }

  disableHardwareAcceleration(): void {
    beforeReady('disableHardwareAcceleration');
  }

  /** before-quit, then every window's close, then will-quit and quit; each of the first three can be prevented. */
  quit(): void {
    if (lifecycle.quitting || this.preventable('before-quit')) return;
    this.quitRequested = true;
    if (openWindows().length === 0) this.leave(0);
    for (const window of openWindows()) if (this.quitRequested) window.close();
  }

  private quitRequested = false;

  /** Windows report here when they close. */
  windowClosed(): void {
    if (lifecycle.quitting || openWindows().length > 0) return;
    if (this.quitRequested) {
      this.leave(0);
      return;
    }
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  /** A window that refuses to close takes the quit back, as in Electron. */
  quitRefused(): void {
    this.quitRequested = false;
  }

  exit(code = 0): void {
    lifecycle.quitting = true;
    for (const window of openWindows()) window.destroy();
    this.end(code);
  }

  private leave(code: number): void {
    if (this.preventable('will-quit')) {
      this.quitRequested = false;
      return;
    }
    lifecycle.quitting = true;
    this.end(code);
  }

  private end(code: number): void {
    this.emit('quit', {}, code);
    void stopEngines().finally(() => process.exit(code));
  }
}

export const theApp = new App();
export const app = strict('app', theApp);
onCommand('quit', () => theApp.quit());
