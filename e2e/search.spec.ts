import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';
import { sampleOf } from './support/office-folder';
import type { RunningApp } from './support/running-app';
import { goTo, languageLine, openPalette, pressPlace } from './support/screen';
import { words } from './support/words';

let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  app = await launchApp({ args: [sampleOf('yekaterinburg')], lang: 'zh', asOf: '2025-11-21' });
  page = app.page;
  await page.getByRole('navigation').first().waitFor();
});
test.afterAll(() => app.close());

const hash = (): Promise<string> => page.evaluate(() => location.hash);
const chosen = () => page.getByRole('dialog').getByRole('option', { selected: true });

async function seek(text: string): Promise<void> {
  await openPalette(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

/** Closes the palette; while it goes, it keeps the keys to itself. */
async function leave(): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

for (const [typed, how] of [
  ['cd', 'initials'],
  ['chengd', 'half-typed pinyin'],
  ['чэнду', 'Russian letters'],
  ['成都', 'characters'],
] as const) {
  test(`a city is found by ${how}, with what answers marked`, async () => {
    await seek(typed);
    await expect(chosen()).toContainText('成都');
    await expect(chosen().locator('mark').first()).not.toBeEmpty();
    await leave();
  });
}

test('the search is found as it was left, with the record that was opened first before anything is typed', async () => {
  await goTo(page, '/overview');
  await seek('haerbin');
  await expect(chosen()).toContainText('哈尔滨');
  await page.keyboard.press('Enter');
  await expect.poll(hash).toBe('#/partners/city-harbin');
  await expect(await openPalette(page)).toHaveValue('haerbin');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('哈尔滨');
  await leave();
});

test('a name that was just changed is found at once by its pinyin', async () => {
  await goTo(page, '/visits');
  // The screen before has a grid as well.
  await page.locator('table[data-table="visits"]').waitFor();
  await pressPlace(page, { code: 'KeyN', key: 'n', ctrl: true });
  const title = languageLine(page, words('zh', 'visits.field.title'), 'zh', 'zh');
  await title.fill('牡丹江青年代表团');
  await title.blur();
  // The making of the record was said to be saved before.
  await expect(page.getByRole('article').getByRole('heading').first()).toContainText('牡丹江青年代表团');
  await seek('mudanjiangqingnian');
  await expect(chosen()).toContainText('牡丹江青年代表团');
  await expect(chosen().locator('mark')).toHaveText('牡丹江青年');
  await leave();
});
