// npm run bench: does the set-up that is missing and measures (bench/run.ts, docs/bench.md).
import { existsSync } from 'node:fs';
import { compileBench } from './compile-bench.mjs';
import { ensureBuilt } from './runtime/app-build.mjs';
import { provideBrowser } from './runtime/browser.mjs';
import { ensurePackages } from './runtime/packages.mjs';
import { at, say } from './runtime/paths.mjs';
import { runNode, runNpm } from './runtime/run-command.mjs';

/** Packages that only the measurements need; without them their baseline is left out and the rest is measured. */
async function provideBenchPackages() {
  if (existsSync(at('bench', 'node_modules', 'better-sqlite3', 'package.json'))) return;
  say('Installing the packages of bench/package.json (better-sqlite3 may be compiled, some minutes) ...');
  const code = await runNpm(['ci', '--prefix', at('bench')], { stdout: 'stderr' });
  if (code !== 0) say(`npm ended with code ${code}: the figures are measured without their SQLite baseline.`);
}

try {
  await ensurePackages();
  await provideBenchPackages();
  await ensureBuilt();
  await compileBench();
  await provideBrowser();
  const args = ['--expose-gc', '--max-old-space-size=4096', at('out', 'bench', 'run.js')];
  process.exitCode = await runNode([...args, ...process.argv.slice(2)]);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
