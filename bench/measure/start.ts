import { type LaunchOptions, launchApp } from '../../e2e/support/launch';
import type { RunningApp } from '../../e2e/support/running-app';
import { appOptions, blankOptions, blankShown, overviewShown } from '../office/open-apps';
import type { Line } from '../report/line';
import { repeat, sampleOf } from '../report/sample';
import type { Bench } from './bench';

const laterRuns = 3;

/**
 * From the start of the process until the heading and the figures of the overview are painted. The first start fills
 * the working copy from the journal; later ones find it filled.
 */
export async function measureStart({ office }: Bench): Promise<readonly Line[]> {
  const blankFirst = sampleOf([await startOnce(blankOptions(office), blankShown)]);
  const first = sampleOf([await startOnce(appOptions(office), overviewShown)]);
  const blankLater = await repeat(laterRuns, () => startOnce(blankOptions(office), blankShown));
  const later = await repeat(laterRuns, () => startOnce(appOptions(office), overviewShown));
  const rest = { group: 'start', unit: 'ms', against: 'a blank page of the same stack' } as const;
  return [
    { ...rest, what: 'first start to usable overview', value: first, baseline: blankFirst },
    { ...rest, what: 'start to usable overview', value: later, baseline: blankLater },
  ];
}

async function startOnce(
  options: LaunchOptions,
  shown: (app: RunningApp) => Promise<number>,
): Promise<number> {
  const begun = Date.now();
  const app = await launchApp(options);
  const painted = await shown(app);
  await app.close();
  return painted - begun;
}
