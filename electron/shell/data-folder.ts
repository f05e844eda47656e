import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';

/**
 * Sets the folder of everything the app keeps. On Windows it is the local, not the roaming one: a roaming profile
 * would copy the offices over the network at every sign-in. Must run before `ready`.
 */
export function chooseDataFolder(asked: string | null): void {
  const local = process.platform === 'win32' ? process.env.LOCALAPPDATA : undefined;
  if (asked !== null) app.setPath('userData', resolve(asked));
  else if (local) app.setPath('userData', join(local, app.getName()));
}

/** Commands run beside an open app, so their Chromium must not share its folder. Removed when the process ends. */
export function keepSessionApart(): void {
  const folder = mkdtempSync(join(tmpdir(), 'partner-cities-'));
  app.setPath('sessionData', folder);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
