import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { HostError } from './strict';

const environment = process.env;

/** True when a person can see windows: always on Windows and macOS, on Linux with a display server. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY);

/** What the launcher decided; the environment is the only channel, so that argv stays the app's own. */
export const settings = {
  browser: environment.PC_BROWSER,
  browserArguments: environment.PC_BROWSER_ARGS?.split(' ').filter(Boolean) ?? [],
  /** Folder of system libraries that the browser brings along. */
  browserLibraries: environment.PC_BROWSER_LIBRARIES,
  headless: environment.PC_HOST_HEADLESS === '1' || !hasDisplay(),
  locale: environment.PC_HOST_LOCALE ?? systemLocale(),
  /** A test holds the other end of the process channel: it answers dialogs and reads the log. */
  controlled: environment.PC_HOST_CONTROL === '1' && typeof process.send === 'function',
};

/** `C` and `POSIX` have no language; Chromium, and so Electron, answers en-US there. */
function systemLocale(): string {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.startsWith('en-US-u') || locale === 'und' ? 'en-US' : locale;
}

export type AppPackage = { folder: string; name: string; version: string };

/** The package.json above the main file, from which Electron takes name and version. */
export function readAppPackage(mainFile: string): AppPackage {
  for (let folder = dirname(resolve(mainFile)); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const content: { name?: string; productName?: string; version?: string } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    return {
      folder,
      name: content.productName ?? content.name ?? 'Electron',
      version: content.version ?? '0.0.0',
    };
  }
  throw new HostError(`no package.json above ${mainFile}`);
}
