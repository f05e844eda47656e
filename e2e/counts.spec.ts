import { expect, type Page, test } from '@playwright/test';
import { findingsLightAndDark } from './support/axe';
import type { RunningApp } from './support/running-app';
import { goTo, screenDrawn, switchTo } from './support/screen';
import { openTrainingOffice } from './support/training-office';
import { languages } from './support/words';

/** Counts and published figures, as an officer reads them. */

let app: RunningApp;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await openTrainingOffice('en');
  page = app.page;
});
test.afterAll(() => app.close());

const panel = () => page.getByRole('article');

test('a figure is found by arrows and opens as many records as it says', async () => {
  await page.keyboard.press('Control+7');
  await screenDrawn(page, '/counts');
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
  await goTo(page, '/visits');
  await goTo(page, '/counts');
  await expect(grid).toBeVisible();
});

test('a published count stands beside the recorded one', async () => {
  await goTo(page, '/published/reported-events-2023');
  await expect(panel().getByText('more than 25').first()).toBeVisible();
  await expect(panel().getByText('Never added to one another.')).toBeVisible();
});

for (const lang of languages) {
  test(`nothing serious stands in anybody’s way in ${lang}, light or dark`, async () => {
    test.setTimeout(240_000);
    await switchTo(page, lang);
    for (const route of ['/counts', '/published/reported-events-2023']) {
      await goTo(page, route);
      await page.getByRole('grid').waitFor();
      expect(await findingsLightAndDark(app, page), route).toEqual([]);
    }
  });
}
