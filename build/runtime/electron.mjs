import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { at, runtimeFolder, say } from './paths.mjs';
import { runNode } from './run-command.mjs';

const DAY = 24 * 60 * 60 * 1000;
const PROBE = 4_000;
const DOWNLOAD = 60_000;
const failedStamp = join(runtimeFolder, 'electron-download-failed');

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const EXECUTABLES = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
const executable = EXECUTABLES[process.platform] ?? 'electron';

/** Electron's binary, when one is here. Never asks the package itself, which would start a download. @returns {string | undefined} */
export function electronBinary() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const dist = override ?? at('node_modules', 'electron', 'dist');
  const path = join(dist, executable);
  return existsSync(path) && (override || existsSync(join(dist, 'version'))) ? path : undefined;
}

/** The host that the download would come from; a proxy is asked instead where one is set. */
function downloadHost() {
  const { env } = process;
  const mirror =
    env.ELECTRON_MIRROR ??
    env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/';
  return new URL(env.HTTPS_PROXY ?? env.https_proxy ?? mirror);
}

/** @param {URL} url @returns {Promise<boolean>} */
function reachable(url) {
  const port = Number(url.port) || (url.protocol === 'http:' ? 80 : 443);
  return new Promise((done) => {
    const socket = connect({ host: url.hostname, port });
    /** @param {boolean} answer */
    const finish = (answer) => {
      clearTimeout(timer);
      socket.destroy();
      done(answer);
    };
    const timer = setTimeout(() => finish(false), PROBE);
    socket.on('connect', () => finish(true));
    socket.on('error', () => finish(false));
  });
}

const failedToday = () => existsSync(failedStamp) && Date.now() - statSync(failedStamp).mtimeMs < DAY;

/** @param {string} why */
function rememberFailure(why) {
  mkdirSync(runtimeFolder, { recursive: true });
  writeFileSync(failedStamp, `${why}\n`);
  return why;
}

/**
 * Electron's binary if it is here or can be had within a minute; otherwise the reason why not.
 * @param {{ retry: boolean }} options retry: ask again although an attempt failed within a day
 * @returns {Promise<{ path: string } | { why: string }>}
 */
export async function provideElectron({ retry }) {
  const present = electronBinary();
  if (present) return { path: present };
  if (!retry && failedToday()) return { why: readFileSync(failedStamp, 'utf8').trim() };
  const source = downloadHost();
  if (!(await reachable(source)))
    return { why: rememberFailure(`${source.hostname} can't be reached for Electron's binary`) };
  say(`Downloading Electron from ${source.hostname} (about 120 MB, at most a minute) ...`);
  const code = await runNode([at('node_modules', 'electron', 'install.js')], {
    stdout: 'stderr',
    timeout: DOWNLOAD,
  });
  const path = electronBinary();
  return code === 0 && path
    ? { path }
    : { why: rememberFailure("Electron's binary could not be downloaded within a minute") };
}
