import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import { fileFor, headersFor } from './app-files';

/** Folder of the built pages; the same inside app.asar, which Electron's `fs` reads as a folder. */
const pages = join(import.meta.dirname, '../renderer');

/** Must run before `ready`: without a standard, secure scheme a page has no IndexedDB and no relative addresses. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the app's own files to the pages of one session, read-only. */
export function serveApp(session: Session): void {
  if (session.protocol.isProtocolHandled('app')) return;
  session.protocol.handle('app', async ({ method, url }) => {
    const file = method === 'GET' ? fileFor(url, pages) : null;
    const bytes = file && (await readFile(file.path).catch(() => null));
    if (!bytes) return new Response(null, { status: 404, headers: headersFor('text/plain') });
    return new Response(new Uint8Array(bytes), { headers: headersFor(file.type) });
  });
}
