import { browserEnvironment, findBrowser, provideBrowser } from './browser.mjs';
import { provideElectron } from './electron.mjs';
import { at, hasDisplay } from './paths.mjs';
import { runCommand, runNode } from './run-command.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} why one line for the person: which runtime, and for what reason
 * @property {(args: string[], options?: { stdout?: 'inherit' | 'stderr' }) => Promise<number>} run starts the app; its exit code
 */

const main = at('out', 'main', 'index.js');

/** @param {string} path @returns {Runtime} */
function onElectron(path) {
  const headless = hasDisplay() ? [] : ['--ozone-platform=headless'];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    why: `Runtime: Electron (${path}).`,
    run: (args, options) => runCommand(path, [...headless, ...root, main, ...args], options),
  };
}

/** @param {string} reason @returns {Runtime} */
function onHost(reason) {
  const browser = findBrowser();
  const env = { ...process.env, ...(browser ? browserEnvironment() : {}) };
  return {
    why: `Runtime: the Chromium host on ${browser?.what ?? 'Node alone (no browser needed for this command)'}, because ${reason}.`,
    run: (args, options) => runNode([at('out', 'host', 'run.js'), main, ...args], { ...options, env }),
  };
}

/**
 * Electron where it can be had, else the Chromium host.
 * @param {{ browser: boolean, retry: boolean }} needs browser: a page will be opened, so one must be found or installed;
 *   retry: try the download again although it failed within a day
 * @returns {Promise<Runtime>}
 */
export async function chooseRuntime({ browser, retry }) {
  const electron = await provideElectron({ retry });
  if ('path' in electron) return onElectron(electron.path);
  if (browser) await provideBrowser();
  return onHost(electron.why);
}
