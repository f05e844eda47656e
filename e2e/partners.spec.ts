import { expect, type Page, test } from '@playwright/test';
import { findingsLightAndDark } from './support/axe';
import type { RunningApp } from './support/running-app';
import { goTo, switchTo } from './support/screen';
import { openTrainingOffice } from './support/training-office';
import { languages } from './support/words';

/** Partner cities, documents, people and organisations, as an officer goes through them. */

let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  app = await openTrainingOffice('en');
  page = app.page;
});
test.afterAll(() => app.close());

test('a partner city is found, read and left again without the mouse', async () => {
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { name: 'Partner cities' })).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('binjiang');
  await page.keyboard.press('Enter');
  const table = page.getByRole('grid', { name: 'Partner cities' });
  await expect(table.locator('[data-record]')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const card = page.getByRole('article');
  await expect(card.getByRole('heading', { name: /Beilan/ })).toBeVisible();
  await expect(card.getByRole('list', { name: 'How the ties have grown' })).toContainText(
    '12 September 2023',
  );
  await card.getByRole('button', { name: 'Close the card' }).focus();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');
});

test('a figure of the list opens the records behind it', async () => {
  await goTo(page, '/partners/city-beilan');
  const row = page.locator('[data-record="city-beilan"]');
  const figure = row.getByRole('button', { name: /Events and visits/ });
  const shown = Number(await figure.textContent());
  await figure.click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('listitem')).toHaveCount(shown);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a new city is a draft until it has a name and a country, and is saved as one types', async () => {
  await goTo(page, '/partners');
  await page.keyboard.press('Control+n');
  const card = page.getByRole('article');
  await expect(card.getByText('draft, not counted')).toBeVisible();
  await card.getByLabel('Name, English').fill('Harbour Town');
  await card.getByLabel('Country', { exact: true }).click();
  await page.keyboard.type('Finland');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card.getByText('draft, not counted')).toBeHidden();
  await expect(card.getByRole('heading', { name: 'Harbour Town' })).toBeVisible();
  await card.getByText('Add a step').click();
  await card.getByLabel('Level', { exact: true }).click();
  await page.getByRole('option', { name: 'Partner' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(card.getByRole('list', { name: 'How the ties have grown' })).toContainText('Partner');
  await card.getByRole('button', { name: 'Move to the bin' }).click();
  await expect(page.locator('[data-record]').getByText('Harbour Town')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-record]').getByText('Harbour Town')).toHaveCount(1);
});

test('a document says how long it runs and leads to its city', async () => {
  await goTo(page, '/agreements/agreement-beilan-sister');
  const card = page.getByRole('article');
  await expect(card.getByText('open-ended')).toBeVisible();
  await card.getByRole('button', { name: 'Beilan', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: /Beilan/ })).toBeVisible();
});

test('a person shows where he or she appears', async () => {
  await goTo(page, '/contacts/person-pei-haisheng');
  const card = page.getByRole('article');
  await expect(card.getByText('Sister-city agreement with Beilan').first()).toBeVisible();
});

for (const lang of languages) {
  test(`nothing hinders a reader who uses assistive technology: ${lang}`, async () => {
    test.setTimeout(240_000);
    await switchTo(page, lang);
    for (const route of [
      '/partners/city-beilan',
      '/agreements/agreement-beilan-sister',
      '/contacts/person-pei-haisheng',
    ]) {
      await goTo(page, route);
      await page.getByRole('grid').waitFor();
      expect(await findingsLightAndDark(app, page), route).toEqual([]);
    }
  });
}
