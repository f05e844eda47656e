import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostError } from './strict';

const chosen = new Map<string, string>();
let name = 'Electron';

export const appName = (): string => name;
export const setAppName = (value: string): void => {
  name = value;
};
export const setPath = (key: string, path: string): void => void chosen.set(key, path);

function appData(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

/** Electron's defaults; an unknown name throws, as there. */
export function getPath(key: string): string {
  const set = chosen.get(key);
  if (set) return set;
  switch (key) {
    case 'home':
      return homedir();
    case 'appData':
      return appData();
    case 'userData':
    case 'sessionData':
      return chosen.get('userData') ?? join(getPath('appData'), name);
    case 'temp':
      return tmpdir();
    case 'exe':
      return process.execPath;
    case 'documents':
      return join(homedir(), 'Documents');
    case 'downloads':
      return join(homedir(), 'Downloads');
    case 'desktop':
      return join(homedir(), 'Desktop');
    case 'logs':
      return join(getPath('userData'), 'logs');
    case 'crashDumps':
      return join(getPath('userData'), 'Crashpad');
    default:
      throw new HostError(`Failed to get '${key}' path`);
  }
}
