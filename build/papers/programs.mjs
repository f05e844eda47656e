import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from '../runtime/paths.mjs';
import { runCommand } from '../runtime/run-command.mjs';

/** What reads papers beside the app, and the Debian package that has it. */
const PROGRAMS = [
  { name: 'qpdf', debian: 'qpdf', there: () => answers('qpdf', ['--version']) },
  { name: 'pdffonts and pdftotext', debian: 'poppler-utils', there: () => answers('pdftotext', ['-v']) },
  // The program starts without the part that opens Word files, and then refuses each of them.
  { name: 'LibreOffice Writer', debian: 'libreoffice-writer-nogui', there: hasWriter },
];

/** @param {string} command @param {string[]} args */
const answers = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).error === undefined;

function hasWriter() {
  if (!answers('soffice', ['--version'])) return false;
  return !existsSync('/usr/lib/libreoffice/program') || existsSync('/usr/lib/libreoffice/program/libswlo.so');
}

const missing = () => PROGRAMS.filter(({ there }) => !there());

/** @param {string[]} packages */
async function installFromApt(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`Installing ${packages.join(', ')} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = /** @type {const} */ ({ env, stdout: 'stderr' });
  const install = () =>
    runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  if ((await install()) === 0) return;
  await runCommand('apt-get', ['update', '-q'], options);
  await install();
}

/** Finds every program or, as root on Debian, installs what is missing; else says what to install. @returns {Promise<void>} */
export async function providePrograms() {
  const wanted = missing();
  if (wanted.length === 0) return;
  await installFromApt(wanted.map(({ debian }) => debian));
  const still = missing();
  if (still.length === 0) return;
  const list = still.map(({ name, debian }) => `${name} (Debian: ${debian})`).join(', ');
  throw new Error(`These programs are missing; install them and run this again: ${list}.`);
}

/**
 * Runs a program to its end and gives what it printed.
 * @param {string} command
 * @param {string[]} args
 * @returns {{ code: number, text: string }} both streams; a program that did not start has code 127
 */
export function readFrom(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) return { code: 127, text: error.message };
  return { code: status ?? 1, text: `${stdout}${stderr}` };
}
