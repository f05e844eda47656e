import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { at, root } from '../runtime/paths.mjs';

/**
 * @typedef {{ type: string, id: string, [field: string]: unknown }} Block
 * @typedef {object} PaperDocument what the app writes as JSON
 * @property {string} paper
 * @property {'gost' | 'gbt' | 'plain'} convention
 * @property {string} lang
 * @property {{ title: string, landscape?: boolean }} meta
 * @property {Block[]} blocks
 */

/**
 * @typedef {object} Paper
 * @property {string} name of its files, without their endings
 * @property {string} path the same with the folder
 * @property {PaperDocument} document
 * @property {boolean} hostile made of a register that is made to do harm
 * @property {string[]} titles of the register's records that the paper has to print
 */

const training = at('samples', 'training.json');

/** A register that a program makes, written as a file. @param {string} folder @param {string} module @param {string} call */
async function writeRegister(folder, module, call) {
  const options = { root, configFile: /** @type {const} */ (false) };
  const made = (await runnerImport(join(root, 'samples', `${module}.ts`), options)).module;
  const written = (await runnerImport(join(root, 'shared/register/write-register-file.ts'), options)).module;
  const records = typeof made[call] === 'function' ? made[call](7, 900) : made[call];
  const file = join(folder, `${module}.json`);
  writeFileSync(file, written.writeRegisterFile(records));
  return file;
}

/** Commands of the app: a brief and a quarter of few pages, long papers, and titles that mean harm. @param {string} folder */
async function commands(folder) {
  const generated = await writeRegister(folder, 'generate-register', 'generateRegister');
  const hostile = await writeRegister(folder, 'hostile-register', 'hostileRegister');
  const all = ['--lang', 'ru,zh,en'];
  return [
    { name: 'short', about: ['summary', '--register', training, '--period', '2025-Q1', ...all] },
    {
      name: 'brief',
      about: ['paper', '--kind', 'brief', '--city', 'city-yunting', '--register', training, ...all],
    },
    { name: 'long', about: ['summary', '--register', training, '--period', '2003..2025', ...all] },
    { name: 'generated', about: ['summary', '--register', generated, '--period', '2024', ...all] },
    { name: 'hostile', about: ['summary', '--register', hostile, '--period', '2025', '--lang', 'en'] },
  ];
}

/**
 * Makes every paper that is looked at, as PDF, Word and JSON, with the app's own command line.
 * @param {import('../runtime/choose.mjs').Runtime} runtime
 * @param {string} folder emptied first; the papers stay in it to be looked at
 * @returns {Promise<Paper[]>}
 */
export async function makePapers(runtime, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const papers = [];
  for (const { name, about } of await commands(folder)) {
    const out = join(folder, name);
    mkdirSync(out);
    const more = ['--as-of', '2025-12-31', '--format', 'pdf,docx,json', '--out', out];
    const code = await runtime.run([...about, ...more], { stdout: 'stderr' });
    if (code !== 0) throw new Error(`The app ended with code ${code} at the ${name} papers.`);
    papers.push(...papersIn(out, name));
  }
  return papers;
}

/** @param {string} folder @param {string} set @returns {Paper[]} */
const papersIn = (folder, set) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const path = join(folder, name);
      const document = /** @type {PaperDocument} */ (JSON.parse(readFileSync(`${path}.json`, 'utf8')));
      const titles = set === 'long' ? titlesOfTraining(document.lang) : [];
      return { name, path, document, titles, hostile: set === 'hostile' };
    });

/**
 * The titles in one language of all that the training office held or signed: its long papers tell of every one.
 * @param {string} lang
 * @returns {string[]}
 */
function titlesOfTraining(lang) {
  /** @type {{ kind: string, status?: string, signedOn?: string, binnedAt?: string, title?: Record<string, string> }[]} */
  const records = JSON.parse(readFileSync(training, 'utf8')).records;
  const told = records.filter(
    ({ kind, status, signedOn, binnedAt }) =>
      binnedAt === undefined &&
      ((kind === 'event' && status === 'held') || (kind === 'agreement' && signedOn !== undefined)),
  );
  return told.flatMap(({ title }) => title?.[lang] ?? []);
}
