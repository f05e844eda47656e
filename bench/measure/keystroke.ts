import type { RunningApp } from '../../e2e/support/launch';
import type { Line } from '../report/line';
import { sampleOf } from '../report/sample';
import type { Bench } from './bench';

/** Words that many names hold, typed letter by letter; thirty keys in all. */
const words = ['visit yun', 'delegation', 'hai ming 12'];
const everyYear = '2018-01..2027-12';

/** One key in the filter of the visits, all years of them in the table: from the key until its rows are painted. */
export async function measureKeystroke(bench: Bench): Promise<readonly Line[]> {
  const { page } = await bench.app();
  await page.evaluate((period) => window.desktop.call.preferencesChange({ screens: { period } }), everyYear);
  await page.reload();
  await page.evaluate(() => {
    location.hash = '/visits';
  });
  const table = page.locator('table[data-table="visits"]');
  await table.waitFor({ timeout: 120_000 });
  const rows = Number(await table.getAttribute('aria-rowcount')) - 1;
  const value = await typed(page, 'main section input[type="text"]');
  const blank = (await bench.blank()).page;
  const baseline = await typed(blank, 'input');
  return [
    {
      group: 'keystroke',
      what: 'one filter keystroke on the table of visits',
      unit: 'ms',
      value,
      baseline,
      against: 'the same key in a plain field of the blank page',
      note: `${rows} rows`,
    },
  ];
}

async function typed(page: RunningApp['page'], selector: string) {
  const times: number[] = [];
  const input = page.locator(selector).first();
  for (const word of words) {
    await input.fill('');
    await input.focus();
    for (const key of word) {
      await armClock(page);
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      times.push(await page.evaluate(() => window.benchPainted));
    }
  }
  return sampleOf(times);
}

/** Sets `benchPainted` to the time from the next key to the second frame after it. */
const armClock = (page: RunningApp['page']): Promise<void> =>
  page.evaluate(() => {
    window.benchPainted = new Promise((done) => {
      const heard = (event: KeyboardEvent) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - event.timeStamp)));
      window.addEventListener('keydown', heard, { capture: true, once: true });
    });
  });
