import type { Page } from '@playwright/test';

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
