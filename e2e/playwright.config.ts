import { defineConfig } from '@playwright/test';

/** One window at a time: the specifications start whole apps, on a machine of two cores. */
export default defineConfig({
  testDir: '.',
  testMatch: process.env.PC_E2E_MATCH ?? '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 1,
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
