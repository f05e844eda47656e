import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, type Session, session } from 'electron';
import { pagesAsPrinted, unseenPage, unseenWindow } from '../../electron/exports/paper-window';
import { bundleUrl, fileFor, headersFor } from '../../electron/shell/app-files';

const pages = join(import.meta.dirname, '../renderer');
/** Makes the layout begin, and with it the loading of faces, before the page counts as loaded. */
const script = 'document.body.getBoundingClientRect();';

/**
 * A page that somebody else has finished, printed as the app prints: a hidden window loads it with its styles and faces,
 * and prints it. `finished` is a file of HTML that names its assets as the printing page does.
 */
export async function printFinished(finished: string): Promise<Uint8Array> {
  const window = windows.get(finished) ?? open(finished);
  windows.set(finished, window);
  await window.loadURL(`${bundleUrl}finished.html`);
  return window.webContents.printToPDF(pagesAsPrinted);
}

/** One for each page that is printed. */
const windows = new Map<string, BrowserWindow>();

const open = (finished: string): BrowserWindow =>
  new BrowserWindow({ ...unseenWindow, webPreferences: { ...unseenPage, session: sessionOf(finished) } });

function sessionOf(finished: string): Session {
  const own = session.fromPartition('finished', { cache: false });
  own.protocol.handle('app', async ({ url }) => {
    if (url.endsWith('/finished.js')) return new Response(script, { headers: headersFor('text/javascript') });
    const file = url.endsWith('/finished.html') ? { path: finished, type: 'text/html' } : fileFor(url, pages);
    if (!file) return new Response(null, { status: 404, headers: headersFor('text/plain') });
    return new Response(new Uint8Array(await readFile(file.path)), { headers: headersFor(file.type) });
  });
  return own;
}
