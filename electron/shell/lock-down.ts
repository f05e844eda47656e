import type { Session, WebContents } from 'electron';
import { bundleUrl } from './app-files';

/** Addresses a page may load: the app's own files and what it made itself in memory. */
export const isOwnAddress = (url: string): boolean =>
  url.startsWith(bundleUrl) || /^(?:blob|data|devtools):/.test(url);

/** The app needs no permission, no network, no download and no spelling dictionary. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnAddress(details.url) }));
}

/** A page stays where the app loaded it, and opens and embeds nothing. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
