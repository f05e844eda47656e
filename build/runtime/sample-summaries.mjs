import { existsSync, mkdirSync } from 'node:fs';
import { at, say } from './paths.mjs';

/** The sample offices and what their summaries are about; "today" is given, so that a summary never changes by itself. */
const SAMPLES = [
  { office: 'yekaterinburg', period: '2025', asOf: '2025-11-21' },
  { office: 'harbin', period: '2023', asOf: '2023-12-31' },
  { office: 'moscow', period: '2025', asOf: '2025-12-31' },
  { office: 'training', period: '2025', asOf: '2025-12-31' },
];
const LANGUAGES = 'ru,zh,en';

/**
 * Does the main job without a window: the yearly summaries of the sample offices, in three languages, as PDF,
 * whose paths the app prints.
 * @param {import('./choose.mjs').Runtime} runtime
 * @returns {Promise<number>} 0 when every summary was written
 */
export async function makeSampleSummaries(runtime) {
  const out = at('out', 'summaries');
  mkdirSync(out, { recursive: true });
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
  return worst;
}
