import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { record } from './control';
import { settings } from './settings';
import { HostError, strict } from './strict';

/** The system's own opener; only where a person looks at the screen. */
function openWithSystem(path: string): void {
  if (settings.controlled || settings.headless) return;
  const opener = { win32: 'explorer.exe', darwin: 'open' }[process.platform as string] ?? 'xdg-open';
  spawn(opener, [path], { stdio: 'ignore', detached: true })
    .on('error', (error) => console.error(error.message))
    .unref();
}

export const shell = strict('shell', {
  async openPath(path: string): Promise<string> {
    record('open-path', path);
    openWithSystem(path);
    return '';
  },
  showItemInFolder(path: string): void {
    record('show-item', path);
    openWithSystem(dirname(path));
  },
  async openExternal(url: string): Promise<void> {
    record('open-external', url);
    throw new HostError(`shell.openExternal: the app works offline, and asked for ${url}`);
  },
  beep(): void {},
});
