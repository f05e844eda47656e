import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { at, root, say } from './paths.mjs';

/** The sample offices and what their summaries are about; "today" is given, so that a summary never changes by itself. */
const SAMPLES = [
  { office: 'yekaterinburg', period: '2025', asOf: '2025-11-21' },
  { office: 'harbin', period: '2023', asOf: '2023-12-31' },
  { office: 'moscow', period: '2025', asOf: '2025-12-31' },
  { office: 'training', period: '2025', asOf: '2025-12-31' },
];
const LANGUAGES = 'ru,zh,en';

/** @param {string} folder */
const pdfsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name));

/**
 * Does the main job without a window: the yearly summaries of the sample offices, in three languages, as PDF.
 * @param {import('./choose.mjs').Runtime} runtime
 * @returns {Promise<number>} 0 when every summary was written
 */
export async function makeSampleSummaries(runtime) {
  const out = at('out', 'summaries');
  mkdirSync(out, { recursive: true });
  const started = Date.now();
  let worst = 0;
  for (const { office, period, asOf } of SAMPLES) {
    const register = at('samples', `${office}.json`);
    if (!existsSync(register)) {
      say(`samples/${office}.json is missing`);
      worst = Math.max(worst, 1);
      continue;
    }
    const about = ['--register', register, '--period', period, '--as-of', asOf, '--lang', LANGUAGES];
    const code = await runtime.run(['summary', ...about, '--format', 'pdf', '--out', out], {
      stdout: 'stderr',
    });
    if (code !== 0) say(`The summary of ${office} ended with code ${code}.`);
    worst = Math.max(worst, code);
  }
  for (const pdf of pdfsIn(out)) {
    if (statSync(pdf).mtimeMs >= started - 1000) process.stdout.write(`${relative(root, pdf)}\n`);
  }
  return worst;
}
