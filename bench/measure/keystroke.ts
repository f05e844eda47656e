import type { Page } from '@playwright/test';
import common from '../../locales/en/common.json';
import type { Line } from '../report/line';
import { sampleOf } from '../report/sample';
import type { Bench } from './bench';

/** Words that many names hold, typed letter by letter; thirty keys in all. */
const words = ['visit yun', 'delegation', 'hai ming 12'];

/** One key in the filter of the visits, all years of them in the table: from the key until its rows are painted. */
export async function measureKeystroke(bench: Bench): Promise<readonly Line[]> {
  const { page } = await bench.app();
  await page.evaluate(() => {
    location.hash = '/visits';
  });
  await chooseEveryYear(page);
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

/** By hand, as a person does: the period of the top bar from the first to the last year with records. */
async function chooseEveryYear(page: Page): Promise<void> {
  const { other, from, to, apply } = common.period;
  await page.getByText(other, { exact: true }).click();
  await page.getByLabel(from, { exact: true }).fill('2018');
  await page.getByLabel(to, { exact: true }).fill('2027');
  await page.getByRole('button', { name: apply, exact: true }).click();
}

async function typed(page: Page, selector: string) {
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
const armClock = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.benchPainted = new Promise((done) => {
      const heard = (event: KeyboardEvent) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - event.timeStamp)));
      window.addEventListener('keydown', heard, { capture: true, once: true });
    });
  });
