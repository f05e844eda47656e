import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/** Each specification starts whole apps of its own, in folders of its own: one works while another waits for its app. */
export default defineConfig({
  testDir: '.',
  testMatch: process.env.PC_E2E_MATCH ?? '**/*.spec.ts',
  outputDir: '../test-results',
  workers: Math.min(2, availableParallelism()),
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  // A machine that is busy with something else is slow, not wrong.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // The host's own checks are about the host; Electron needs none of ours.
  testIgnore: process.env.TEST_RUNTIME === 'electron' ? ['host/**'] : [],
  reporter: [
    ['list'],
    ...(process.env.PC_E2E_REPORT ? ([['json', { outputFile: process.env.PC_E2E_REPORT }]] as const) : []),
  ],
});
