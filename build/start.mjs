// npm start: does the set-up that is missing, then opens the app, or runs one command of it.
import { mkdirSync } from 'node:fs';
import { ensureBuilt } from './runtime/app-build.mjs';
import { chooseRuntime } from './runtime/choose.mjs';
import { ensurePackages } from './runtime/packages.mjs';
import { at, hasDisplay, say } from './runtime/paths.mjs';
import { makeSampleSummaries } from './runtime/sample-summaries.mjs';

/** A clone keeps its own office, apart from one that is installed on this computer. */
const EVALUATION = ['--user-data', at('.profile')];

/** A first word that is no file is a command, or a misspelt one that the app refuses. @param {string[]} args */
const isCommandLine = (args) => args.includes('--help') || /^[^-./\\][^./\\]*$/.test(args[0] ?? '');

/** A page prints PDF and draws the pictures of a Word file; all else that a command does runs without a browser. @param {string[]} args */
function needsPage(args) {
  if (!isCommandLine(args)) return true;
  const formats = /(?:^| )--format[ =](\S+)/.exec(args.join(' '))?.[1] ?? '';
  const isPaper = args[0] === 'summary' || args[0] === 'paper';
  return isPaper && formats.split(',').some((format) => format === 'pdf' || format === 'docx');
}

/** @param {string[]} args the app's own arguments @returns {Promise<number>} the exit code */
async function start(args) {
  await ensurePackages();
  await ensureBuilt();
  const isCommand = isCommandLine(args);
  const runtime = await chooseRuntime({ browser: needsPage(args), retry: !isCommand && hasDisplay() });
  say(runtime.why);
  if (isCommand) return runtime.run(args);
  if (!hasDisplay()) {
    say('There is no display here, so no window: making the summaries of the sample offices instead.');
    return makeSampleSummaries(runtime);
  }
  const ownData = args.some((arg) => /^--user-data(=|$)/.test(arg)) ? [] : EVALUATION;
  mkdirSync(at('.profile'), { recursive: true });
  return runtime.run([...ownData, ...args]);
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
