import { resolve } from 'node:path';
import { app } from 'electron';
import type { AppStart } from '../cli/command-line';
import { ownArguments } from '../cli/own-arguments';
import { parseArguments } from '../cli/parse-arguments';
import { endWithError } from './end-with-error';
import { type RunningApp, startApp } from './start-app';

/**
 * Starts the app unless one with the same data folder is running; that one comes to the front and opens the file, if
 * any. Files that the system hands over before the start is finished wait for it.
 */
export function keepOneApp(start: AppStart): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  let handedOver: string | null = null;
  let running: RunningApp | null = null;
  const open = (path: string | null): void => {
    if (running) void running.openFile(path);
    else handedOver = path ?? handedOver;
  };
  app.on('second-instance', (_event, argv, folder) => open(fileIn(argv, folder)));
  // macOS names the file by event instead of by argument.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  void app
    .whenReady()
    .then(async () => {
      const file = start.file ?? handedOver;
      handedOver = null;
      running = await startApp({ ...start, file });
      endWithLastWindow(running);
      if (handedOver !== null) open(handedOver);
    })
    .catch(endWithError);
}

function fileIn(argv: readonly string[], folder: string): string | null {
  const line = parseArguments(ownArguments(argv, app.isPackaged));
  const file = line.ok && line.value.command === 'app' ? line.value.file : null;
  return file === null ? null : resolve(folder, file);
}

/** Gives the office up before the app ends, so that the next start finds its lock released. */
function endWithLastWindow({ workplace }: RunningApp): void {
  app.on('window-all-closed', () => {
    if (workplace.isMoving) return;
    void workplace.close().then(() => app.quit());
  });
}
