import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';
import type { RunningApp } from './support/running-app';

/** Counts and published figures, as an officer reads them. */
const training = resolve(import.meta.dirname, '..', 'samples', 'training.json');
const languages = { ru: 'Русский', zh: '中文', en: 'English' } as const;

let app: RunningApp;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp({ args: [training], asOf: '2025-11-21', lang: 'en' });
  page = app.page;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('navigation').first().waitFor();
});
test.afterAll(() => app.close());

const goTo = (route: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, route);
const panel = () => page.getByRole('article');

test('a figure is found by arrows and opens as many records as it says', async () => {
  await page.keyboard.press('Control+7');
  const grid = page.getByRole('grid');
  await grid.focus();
  for (const key of ['ArrowDown', 'End', 'Home', 'ArrowRight']) await page.keyboard.press(key);
  const figure = Number(await grid.locator('[aria-selected="true"]').textContent());
  expect(figure).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(panel().getByRole('listitem')).toHaveCount(figure);
  await page.keyboard.press('Escape');
  await expect(panel()).toBeHidden();
  await expect(grid).toBeFocused();
});

test('the table is another one after a choice, and is still there on coming back', async () => {
  await page.getByRole('button', { name: /^Count / }).click();
  await page.getByRole('menuitemradio', { name: 'Delegations received' }).click();
  await page.getByRole('button', { name: /^Columns / }).click();
  await expect(page.getByRole('menuitemradio', { name: /^Directions/ })).toBeDisabled();
  await page.getByRole('menuitemradio', { name: 'Levels' }).click();
  const grid = page.getByRole('grid', { name: 'Delegations received: Years, Levels' });
  await expect(grid.getByRole('columnheader', { name: 'Head of city' })).toBeVisible();
  await goTo('/visits');
  await goTo('/counts');
  await expect(grid).toBeVisible();
});

test('a published count stands beside the recorded one', async () => {
  await goTo('/published/reported-events-2023');
  await expect(panel().getByText('more than 25').first()).toBeVisible();
  await expect(panel().getByText('Never added to one another.')).toBeVisible();
});

for (const [lang, name] of Object.entries(languages)) {
  test(`nothing serious stands in anybody’s way in ${lang}, light or dark`, async () => {
    test.setTimeout(120_000);
    await page.getByText(name, { exact: true }).first().click();
    for (const route of ['/counts', '/published/reported-events-2023']) {
      await goTo(route);
      await page.getByRole('grid').waitFor();
      for (const dark of [false, true]) {
        await app.setSystemDark(dark);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    }
    await app.setSystemDark(false);
  });
}
