import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, ipcMain, session } from 'electron';
import { bundleUrl } from '../../electron/shell/app-files';
import { serveApp } from '../../electron/shell/app-protocol';

/** What was measured, in milliseconds: laying the page out once, and each printing of it. */
export interface PrintTimes {
  readonly layout: number;
  readonly prints: readonly number[];
}

/** Lays the document of a JSON file out on the app's printing page, prints it `times` times, and writes the times. */
export async function printRepeatedly(document: string, result: string, times: number): Promise<void> {
  const paper: unknown = JSON.parse(await readFile(document, 'utf8'));
  const own = session.fromPartition('paper', { cache: false });
  serveApp(own);
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/paper.cjs'),
      session: own,
      sandbox: true,
      contextIsolation: true,
      backgroundThrottling: false,
    },
  });
  ipcMain.handle('paper:job', () => ({ document: paper, output: 'pages' }));
  const ready = new Promise<void>((resolve) => ipcMain.handle('paper:ready', () => resolve()));
  const begun = performance.now();
  await window.loadURL(`${bundleUrl}paper.html`);
  await ready;
  const layout = performance.now() - begun;
  const prints: number[] = [];
  for (let run = 0; run < times; run++) prints.push(await timePrint(window));
  const measured: PrintTimes = { layout, prints };
  await writeFile(result, JSON.stringify(measured));
}

/** Printed as the app prints. */
async function timePrint(window: BrowserWindow): Promise<number> {
  const begun = performance.now();
  await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return performance.now() - begun;
}
