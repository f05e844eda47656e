// npm test: does the set-up that is missing, then every check. `e2e` and `electron` run the end-to-end checks alone.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuilt } from './runtime/app-build.mjs';
import { provideBrowser } from './runtime/browser.mjs';
import { provideElectron } from './runtime/electron.mjs';
import { ensurePackages } from './runtime/packages.mjs';
import { at, say } from './runtime/paths.mjs';
import { runNode } from './runtime/run-command.mjs';
import { endToEndOutcome, unitOutcome } from './runtime/test-reports.mjs';

/** @typedef {import('./runtime/test-reports.mjs').Outcome} Outcome */

const reports = at('.cache', 'test-reports');

/** @param {string} name @param {string[]} parts @returns {string} the script that a package's command runs */
const script = (name, ...parts) => at('node_modules', name, ...parts);

/** @param {string} title @param {() => Promise<Outcome>} step @returns {Promise<Outcome>} */
async function timed(title, step) {
  say(`\n== ${title}`);
  const started = performance.now();
  const { passed, failures } = await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`== ${title}: ${passed} passed, ${failures.length} failed in ${seconds} s`);
  return { passed, failures: failures.map((name) => `${title}: ${name}`) };
}

/** A tool without tests of its own is one check. @param {string[]} args @returns {Promise<Outcome>} */
async function check(args) {
  const code = await runNode(args);
  return code === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: ['see above'] };
}

/**
 * @template Report
 * Runs a test runner and reads its JSON report. A runner that failed without saying how is one failure.
 * @param {string} name
 * @param {string[]} args
 * @param {(report: Report) => Outcome} read
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Outcome>}
 */
async function runner(name, args, read, env = {}) {
  mkdirSync(reports, { recursive: true });
  const report = at('.cache', 'test-reports', `${name}.json`);
  rmSync(report, { force: true });
  const full = args.map((arg) => arg.replace('{report}', report));
  const code = await runNode(full, { env: { ...process.env, ...env, PC_E2E_REPORT: report } });
  const outcome = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failures: [] };
  return code !== 0 && outcome.failures.length === 0
    ? { ...outcome, failures: [`the runner ended with ${code}`] }
    : outcome;
}

const unit = () =>
  runner(
    'unit',
    [
      script('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json={report}',
    ],
    unitOutcome,
  );

/** @param {NodeJS.ProcessEnv} env @param {string[]} args */
const endToEnd = (env, args) =>
  runner(
    'e2e',
    [script('@playwright/test', 'cli.js'), 'test', '--config', at('e2e', 'playwright.config.ts'), ...args],
    endToEndOutcome,
    env,
  );

const typescript = script('typescript', 'bin', 'tsc');

/** @type {Record<string, (args: string[]) => Promise<Outcome>>} */
const STEPS = {
  // The incremental build does not notice a changed JSON file, and the texts' keys are types.
  'Types of the app': () => check([typescript, '-b', '--force']),
  'Types of the tests': () => check([typescript, '-p', at('tsconfig.tests.json')]),
  Lint: () => check([script('@biomejs/biome', 'bin', 'biome'), 'check', '.']),
  'Unit tests': unit,
  'End-to-end tests': (args) => endToEnd({}, args),
};

/** @param {string} only @param {string[]} args further arguments for the end-to-end runner @returns {Promise<Outcome[]>} */
async function runSteps(only, args) {
  if (only === 'electron') {
    const electron = await provideElectron({ retry: true });
    if ('why' in electron)
      throw new Error(`${electron.why}; the specifications need Electron's binary for this run.`);
    return [await timed('End-to-end tests on Electron', () => endToEnd({ TEST_RUNTIME: 'electron' }, args))];
  }
  await provideBrowser();
  const outcomes = [];
  for (const [title, step] of Object.entries(STEPS)) {
    if (only === 'e2e' && title !== 'End-to-end tests') continue;
    outcomes.push(await timed(title, () => step(args)));
  }
  return outcomes;
}

try {
  const [only = '', ...args] = process.argv.slice(2);
  await ensurePackages();
  await ensureBuilt();
  const outcomes = await runSteps(only, args);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  // Named once more at the end: what comes before is long.
  if (failures.length > 0) say(`\nWhat failed:\n${failures.map((name) => `- ${name}`).join('\n')}`);
  process.stdout.write(`\n${passed} passed, ${failures.length} failed\n`);
  process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exitCode = 1;
}
