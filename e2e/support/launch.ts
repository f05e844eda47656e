import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launchOnElectron } from './launch-electron';
import { launchOnHost } from './launch-host';

export type LogEntry = { kind: string; data: unknown };
export type DialogMethod = 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox';

/** A menu item as the person sees it. */
export type MenuEntry = {
  id?: string;
  role?: string;
  type: string;
  label: string;
  accelerator?: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  submenu?: MenuEntry[];
};

export type LaunchOptions = {
  /** Arguments of the app itself, beside those that follow from the other options. */
  args?: string[];
  env?: Record<string, string>;
  /** Where the office's data lives; a fresh folder, removed on close, when left out. */
  profileDir?: string;
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

/** What a specification does with the running app; the same on the Chromium host and on Electron. */
export type RunningApp = {
  page: Page;
  /** The page of the window that opens because of `action`: another office, or a rebuilt working copy, has its own. */
  pageAfter(action: () => Promise<unknown>): Promise<Page>;
  /** Ends the app as a power cut would. */
  kill9(): Promise<void>;
  /** Quits as a person does; the exit code. */
  close(): Promise<number | null>;
  /** The exit code of an app that ends by itself. */
  exited: Promise<number | null>;
  /** What the person will answer to the next dialog of this kind. */
  answerDialog(method: DialogMethod, answer: unknown): Promise<void>;
  menu(): Promise<MenuEntry[]>;
  clickMenu(id: string): Promise<void>;
  /** What stands in the window's frame. */
  windowTitle(): Promise<string>;
  /** The person turns the system dark or light. */
  setSystemDark(dark: boolean): Promise<void>;
  /** The system shuts down: `query-session-end`, then `session-end`. */
  endSession(): Promise<void>;
  /** What the app wanted of the world outside: blocked-request, dialog, open-path, show-item, popup, page-error... */
  log: readonly LogEntry[];
  /** Addresses that a page asked for and did not get. Empty: the app really is offline. */
  blockedRequests(): string[];
  userDataDir: string;
};

/** What a runtime is told. */
export type Start = {
  main: string;
  args: string[];
  env: Record<string, string>;
  locale: string;
  headless: boolean;
};
export type Runtime = Omit<RunningApp, 'userDataDir' | 'blockedRequests'>;

const root = resolve(import.meta.dirname, '..', '..');

/** The app's own settings and lock, beside the office's folder, so that apps under test don't meet. */
const settingsOf = (profile: string): string => `${profile}-app`;

function appArguments({ args = [], asOf, lang }: LaunchOptions, profile: string): string[] {
  return [
    ...args,
    '--profile',
    profile,
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
