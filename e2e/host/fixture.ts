import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { browserEnvironment } from '../../build/runtime/browser.mjs';
import { type LaunchOptions, launchApp } from '../support/launch';
import type { RunningApp } from '../support/running-app';

const main = join(import.meta.dirname, 'fixture', 'main.mjs');
const host = join(import.meta.dirname, '..', '..', 'out', 'host', 'run.js');

export const launchFixture = (options: LaunchOptions = {}): Promise<RunningApp> =>
  launchApp({ ...options, main });

/** Runs the fixture to its end without a test at the other end. */
export function runFixture(
  profile: string,
  ...args: string[]
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [host, main, ...args, '--profile', profile],
    {
      encoding: 'utf8',
      env: { ...process.env, ...browserEnvironment(), PC_HOST_HEADLESS: '1' },
      timeout: 30_000,
    },
  );
  return { code: status, stdout, stderr };
}

/** What the fixture's preload exposes. */
export type FixtureApi = {
  version: number;
  invoke(channel: string, value?: unknown): Promise<unknown>;
  note(text: string): void;
  onTick(listener: (value: unknown) => void): () => void;
};

declare global {
  interface Window {
    fixture: FixtureApi;
  }
}
