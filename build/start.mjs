// npm start: does the set-up that is missing, then opens the app, or runs one command of it.
import { mkdirSync } from 'node:fs';
import { ensureBuilt } from './runtime/app-build.mjs';
import { chooseRuntime } from './runtime/choose.mjs';
import { ensurePackages } from './runtime/packages.mjs';
import { at, hasDisplay, say } from './runtime/paths.mjs';
import { makeSampleSummaries } from './runtime/sample-summaries.mjs';

/** A clone keeps its own office, apart from one that is installed on this computer. */
const EVALUATION = ['--user-data', at('.profile')];

/** Only PDF is printed by a page; the other commands run without a browser. @param {string[]} args */
const runsWithoutPage = (args) =>
  ['counts', 'validate'].includes(args[0] ?? '') || /(^| )--format[ =](md|json|docx)\b/.test(args.join(' '));

/** @param {string[]} args the app's own arguments @returns {Promise<number>} the exit code */
async function start(args) {
  await ensurePackages();
  await ensureBuilt();
  const isCommand = args[0] !== undefined && !args[0].startsWith('-');
  const runtime = await chooseRuntime({ browser: !runsWithoutPage(args), retry: !isCommand && hasDisplay() });
  say(runtime.why);
  if (isCommand) return runtime.run(args);
  if (!hasDisplay()) {
    say('There is no display here, so no window: making the summaries of the sample offices instead.');
    return makeSampleSummaries(runtime);
  }
  const ownData = args.includes('--user-data') ? [] : EVALUATION;
  mkdirSync(at('.profile'), { recursive: true });
  return runtime.run([...ownData, ...args]);
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
