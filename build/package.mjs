// npm run package: makes installers with electron-builder. `--dir` makes the folder alone and looks into it; where
// Electron's binary is missing that works with a dummy, because what is checked is the app, not the binary.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './runtime/app-build.mjs';
import { electronBinary } from './runtime/electron.mjs';
import { ensurePackages } from './runtime/packages.mjs';
import { at, runtimeFolder, say } from './runtime/paths.mjs';
import { runNode } from './runtime/run-command.mjs';

const ALLOWED = /^\/(out(\/(main|preload|renderer)(\/.*)?)?|package\.json)$/;
const FORBIDDEN = /\.(map|tsx?)$/;

/** A folder that electron-builder accepts as Electron for Linux. @returns {string} */
function dummyElectron() {
  const folder = join(runtimeFolder, 'dummy-electron');
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    writeFileSync(join(folder, name), '#!/bin/sh\nexit 1\n');
    chmodSync(join(folder, name), 0o755);
  }
  writeFileSync(join(folder, 'version'), electronVersion());
  return folder;
}

/** @returns {string} */
const electronVersion = () =>
  JSON.parse(readFileSync(at('node_modules', 'electron', 'package.json'), 'utf8')).version;

/** The configuration without fuses, which a dummy doesn't have. @returns {string} */
function unfusedConfiguration() {
  const file = join(runtimeFolder, 'electron-builder.yml');
  const whole = readFileSync(at('electron-builder.yml'), 'utf8');
  writeFileSync(file, whole.replace(/^electronFuses:\n( .*\n)+/m, ''));
  return file;
}

/** @param {string[]} args @returns {Promise<number>} */
function build(args) {
  const cli = at('node_modules', 'electron-builder', 'cli.js');
  const dummy = electronBinary() === undefined && args.includes('--dir');
  if (!dummy) return runNode([cli, ...args, '--publish', 'never']);
  say("Electron's binary is not here: packing around a dummy, for looking at what an office would get.");
  const runtime = [`-c.electronDist=${dummyElectron()}`, `-c.electronVersion=${electronVersion()}`];
  return runNode([
    cli,
    '--linux',
    ...args,
    '--config',
    unfusedConfiguration(),
    ...runtime,
    '--publish',
    'never',
  ]);
}

/** @param {string} folder @returns {string | undefined} */
function findAsar(folder) {
  const entry = readdirSync(folder, { recursive: true, withFileTypes: true }).find(
    ({ name }) => name === 'app.asar',
  );
  return entry && join(entry.parentPath ?? entry.path, entry.name);
}

/** Names what may not be in the archive, and what must be. @param {string[]} files @returns {string[]} */
function faultsOf(files) {
  const required = [
    '/package.json',
    '/out/main/index.js',
    '/out/main/office-worker.js',
    '/out/preload/app.cjs',
    '/out/preload/paper.cjs',
  ];
  const pages = ['/out/renderer/index.html', '/out/renderer/paper.html'];
  return [
    ...files
      .filter((file) => !ALLOWED.test(file) || FORBIDDEN.test(file))
      .map((file) => `${file} has no place in it`),
    ...[...required, ...pages].filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
  ];
}

/** Unpacks the archive and runs the packed main file on the Chromium host. @param {string} asar @returns {Promise<number>} */
async function startPacked(asar) {
  const { extractAll } = await import('@electron/asar');
  const folder = mkdtempSync(join(runtimeFolder, 'packed-'));
  try {
    extractAll(asar, folder);
    const host = at('out', 'host', 'run.js');
    const register = at('samples', 'harbin.json');
    const args = ['counts', '--register', register, '--period', '2023', '--as-of', '2023-12-31', '--json'];
    const { status, stdout } = spawnSync(
      process.execPath,
      [host, join(folder, 'out', 'main', 'index.js'), ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    if (status !== 0) throw new Error(`the packed app ended with code ${status}`);
    return JSON.parse(stdout) ? stdout.length : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inspect() {
  const { listPackage } = await import('@electron/asar');
  const asar = findAsar(at('dist'));
  if (!asar) throw new Error('dist holds no app.asar');
  const files = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  const faults = faultsOf(files);
  if (faults.length > 0) throw new Error(`app.asar: ${faults.join('; ')}`);
  say(`app.asar: ${files.length} entries, nothing but the built app.`);
  say(
    `The packed app starts: it counted samples/harbin.json into ${await startPacked(asar)} characters of figures.`,
  );
}

try {
  const args = process.argv.slice(2);
  await ensurePackages();
  await ensureBuilt();
  mkdirSync(runtimeFolder, { recursive: true });
  rmSync(at('dist'), { recursive: true, force: true });
  process.exitCode = await build(args);
  if (process.exitCode === 0 && args.includes('--dir') && existsSync(at('dist'))) await inspect();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
