import type * as Electron from 'electron';
import { checkPreload } from './preload-bridge';
import { type Session, session } from './session';
import { checkOptions, HostError } from './strict';

const OPTIONS = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'useContentSize',
  'center',
  'show',
  'paintWhenInitiallyHidden',
  'title',
  'icon',
  'backgroundColor',
  'darkTheme',
  'autoHideMenuBar',
  'titleBarStyle',
  'parent',
  'resizable',
  'skipTaskbar',
  'webPreferences',
];
const PREFERENCES = [
  'preload',
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webSecurity',
  'allowRunningInsecureContent',
  'session',
  'partition',
  'spellcheck',
  'backgroundThrottling',
  'webviewTag',
  'navigateOnDragDrop',
  'safeDialogs',
  'disableDialogs',
  'devTools',
  'enableWebSQL',
  'webgl',
  'plugins',
  'v8CacheOptions',
  'offscreen',
  'javascript',
  'images',
];
export const CONTENTS_EVENTS = [
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

export const WINDOW_EVENTS = [
  'close',
  'closed',
  'ready-to-show',
  'query-session-end',
  'session-end',
  'resize',
  'resized',
  'move',
  'moved',
  'maximize',
  'unmaximize',
  'minimize',
  'restore',
  'enter-full-screen',
  'leave-full-screen',
  'focus',
  'blur',
  'show',
  'hide',
  'page-title-updated',
  'unresponsive',
  'responsive',
];

/** The host has no other kind of page, so a weaker wish than the app's own defaults is a mistake. */
function checkPreferences(preferences: Electron.WebPreferences): void {
  checkOptions('webPreferences', preferences, PREFERENCES);
  const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = preferences;
  if (
    sandbox === false ||
    contextIsolation === false ||
    nodeIntegration ||
    webSecurity === false ||
    webviewTag
  ) {
    throw new HostError('webPreferences: the host has only sandboxed, isolated pages without Node');
  }
  if (preferences.preload !== undefined) checkPreload(preferences.preload);
}

/** @throws HostError on an option that the host doesn't know, or that is weaker than the app's own defaults. */
export function checkWindowOptions(options: Electron.BrowserWindowConstructorOptions): void {
  checkOptions('BrowserWindow', options, OPTIONS);
  checkPreferences(options.webPreferences ?? {});
}

/** The session that a window asks for, in one of Electron's two ways. */
export function sessionOf(preferences: Electron.WebPreferences): Session {
  if (preferences.session && preferences.partition)
    throw new HostError('webPreferences: session or partition, not both');
  if (preferences.partition) return session.fromPartition(preferences.partition);
  return (preferences.session as Session | undefined) ?? session.defaultSession;
}
