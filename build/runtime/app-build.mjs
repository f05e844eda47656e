import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { at, root, say } from './paths.mjs';
import { runNode } from './run-command.mjs';

const PARTS = ['electron', 'renderer', 'shared', 'locales', 'samples', 'build'];
const FILES = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json'];
const stamp = at('out', '.built-from');

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** A digest of everything the build reads, so that checking out an old state builds again and touching a file doesn't. */
function sourcesDigest() {
  const hash = createHash('sha256').update(process.version);
  const files = [...PARTS.flatMap((part) => filesUnder(at(part))), ...FILES.map((file) => at(file))].sort();
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Builds main with its threads, preloads, pages and the Chromium host into out/, unless out/ was built from these very sources. */
export async function ensureBuilt() {
  const wanted = sourcesDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Building the app into out/ ...');
  const electronVite = at('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const scripts = [
    [electronVite, 'build', '--logLevel', 'warn'],
    [at('build', 'compile-workers.mjs')],
    [at('build', 'compile-host.mjs')],
  ];
  for (const script of scripts) {
    const code = await runNode(script, { stdout: 'stderr' });
    if (code !== 0)
      throw new Error(`the build failed: ${relative(root, script[0] ?? '')} ended with code ${code}`);
  }
  mkdirSync(at('out'), { recursive: true });
  writeFileSync(stamp, wanted);
}
