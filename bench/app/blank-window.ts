import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, session } from 'electron';
import { bundleUrl, fileFor, headersFor } from '../../electron/shell/app-files';

const pages = join(import.meta.dirname, 'blank');

/** A window as the app opens one, on a session of its own in `profile`, with a page of one heading. */
export async function openBlankWindow(profile: string): Promise<void> {
  const own = session.fromPath(join(profile, 'working', '1'), { cache: false });
  own.protocol.handle('app', async ({ url }) => {
    const file = fileFor(url, pages);
    if (!file) return new Response(null, { status: 404, headers: headersFor('text/plain') });
    return new Response(new Uint8Array(await readFile(file.path)), { headers: headersFor(file.type) });
  });
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/app.cjs'),
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(`${bundleUrl}index.html`);
}
