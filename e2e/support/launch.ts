import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchOnElectron } from './launch-electron';
import { launchOnHost } from './launch-host';
import type { RunningApp, Start } from './running-app';

export type LaunchOptions = {
  /** Arguments of the app itself, beside those that follow from the other options. */
  args?: string[];
  env?: Record<string, string>;
  /** Where the office's data lives; a fresh folder, removed on close, when left out. */
  profileDir?: string;
  /** No office yet, as on a fresh computer: the page asks which one to open. */
  firstRun?: boolean;
  /** "Today", as YYYY-MM-DD. */
  asOf?: string;
  /** The app's language. */
  lang?: 'ru' | 'zh' | 'en';
  /** The system's locale, which the app may start from. */
  locale?: string;
  headless?: boolean;
  /** Another main file than the built app's. */
  main?: string;
};

const root = resolve(import.meta.dirname, '..', '..');

/** The app's own settings and lock, beside the office's folder, so that apps under test don't meet. */
const settingsOf = (profile: string): string => `${profile}-app`;

function appArguments({ args = [], asOf, lang, firstRun }: LaunchOptions, profile: string): string[] {
  return [
    ...args,
    ...(firstRun ? [] : ['--profile', profile]),
    '--user-data',
    settingsOf(profile),
    ...(asOf === undefined ? [] : ['--as-of', asOf]),
    ...(lang === undefined ? [] : ['--lang', lang]),
  ];
}

/** Starts the built app and waits for its first page. TEST_RUNTIME=electron takes the real binary. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const temporary = options.profileDir === undefined;
  const base = options.profileDir ?? mkdtempSync(join(tmpdir(), 'partner-cities-'));
  const profile = options.profileDir ?? join(base, 'office');
  const start: Start = {
    main: options.main ?? join(root, 'out', 'main', 'index.js'),
    args: appArguments(options, profile),
    env: options.env ?? {},
    locale: options.locale ?? 'en-US',
    headless: options.headless ?? process.env.PC_TEST_HEADED !== '1',
  };
  const forget = (): void => {
    if (temporary) rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const onElectron = process.env.TEST_RUNTIME === 'electron';
  const app = onElectron ? await launchOnElectron(start) : await launchOnHost(start);
  return {
    ...app,
    userDataDir: profile,
    blockedRequests: () =>
      app.log.filter(({ kind }) => kind === 'blocked-request').map(({ data }) => String(data)),
    kill9: () => app.kill9().finally(forget),
    close: () => app.close().finally(forget),
  };
}
