import type { CDPSession, ConsoleMessage, Page } from 'playwright-core';
import { record } from './control';
import { toAppUrl } from './scheme';
import { HostError } from './strict';
import type { WebContents } from './web-contents';

const LEVELS: Record<string, string> = { warning: 'warning', error: 'error', debug: 'debug' };

/** What Chromium tells of a page, as the events that Electron makes of it; what a page may not do is recorded. */
export function watchPage(contents: WebContents, page: Page, cdp: CDPSession): void {
  cdp.on('Page.windowOpen', ({ url }) => openWindow(contents, toAppUrl(url)));
  page.on('popup', (popup) => popup.close().catch(() => undefined));
  page.on('console', (message) => tellConsole(contents, message));
  page.on('pageerror', (error) => {
    console.error('[page]', error.message);
    record('page-error', error.message);
  });
  page.on('websocket', (socket) => record('blocked-request', socket.url()));
  page.on('domcontentloaded', () => contents.emit('dom-ready', {}));
  page.on('load', () => contents.emit('did-finish-load', {}));
  page.on('download', (download) => {
    const item = {
      getFilename: () => download.suggestedFilename(),
      getURL: () => toAppUrl(download.url()),
    };
    contents.session.preventable('will-download', {}, item, contents);
    record('download-refused', download.suggestedFilename());
  });
}

function openWindow(contents: WebContents, url: string): void {
  const details = { url, frameName: '', features: '', disposition: 'foreground-tab' as const };
  const answer = contents.openHandler?.({
    ...details,
    referrer: { url: contents.getURL(), policy: 'default' },
  });
  record('popup', { url, action: answer?.action ?? 'allow' });
  if (answer?.action !== 'deny') throw new HostError(`the page opened ${url}, and the app did not deny it`);
}

function tellConsole(contents: WebContents, message: ConsoleMessage): void {
  const { url, lineNumber } = message.location();
  const level = LEVELS[message.type()] ?? 'info';
  contents.emit('console-message', { level, message: message.text(), lineNumber, sourceId: toAppUrl(url) });
  record('console', { level, text: message.text() });
}
