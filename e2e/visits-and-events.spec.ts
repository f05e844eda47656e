import { expect, type Page, test } from '@playwright/test';
import { findingsLightAndDark } from './support/axe';
import type { RunningApp } from './support/running-app';
import { goTo, switchTo } from './support/screen';
import { openTrainingOffice } from './support/training-office';
import { languages } from './support/words';

/** Visits and events, as an officer reads and writes them. */

let app: RunningApp;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await openTrainingOffice('en');
  page = app.page;
});
test.afterAll(() => app.close());

const card = () => page.getByRole('article');

test('a visit is found, read and left again without the mouse', async () => {
  await page.keyboard.press('Control+3');
  const table = page.getByRole('grid', { name: 'Visits' });
  await expect(table.getByText('November 2025')).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('hailan');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card().getByRole('heading', { name: /Hailan/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card()).toBeHidden();
  await expect(table).toBeFocused();
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');
});

test('the figures under the list open the visits behind them', async () => {
  const figure = page.getByRole('button', { name: /^Delegations received/ });
  const shown = Number(await figure.textContent());
  expect(shown).toBeGreaterThan(0);
  await figure.click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('listitem')).toHaveCount(shown);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a planned visit whose day has passed waits for an answer, which can be undone', async () => {
  await page.getByRole('button', { name: /^Status/ }).click();
  await page.getByRole('menuitemradio', { name: 'to confirm' }).click();
  await page.locator('[data-record]').first().click();
  await card().getByRole('button', { name: 'Took place' }).click();
  await expect(card().getByText('Did it take place?')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(card().getByText('Did it take place?')).toBeVisible();
  await card().getByRole('button', { name: 'Close the card' }).click();
  await page.getByRole('button', { name: /^Status/ }).click();
  await page.getByRole('menuitemradio', { name: 'All', exact: true }).click();
});

test('a new visit is a draft until it says enough, and shows how it will be counted', async () => {
  await page.keyboard.press('Control+n');
  await expect(card().getByText('draft, not counted')).toBeVisible();
  await card().getByText('Incoming', { exact: true }).click();
  await card().getByText('held', { exact: true }).click();
  await card().getByLabel('City or district', { exact: true }).fill('beilan');
  await expect(page.locator('[role="option"][data-combobox-selected]')).toContainText('Beilan');
  await page.keyboard.press('Enter');
  await card().getByLabel('Subject, English').fill('Courtyards and embankments');
  await card().getByLabel('Dates: From').fill('3–5 November 2025');
  await card().getByLabel('People', { exact: true }).fill('6');
  await card().getByLabel('Subject, English').focus();
  await expect(card().getByText('draft, not counted')).toBeHidden();
  const effect = card().getByRole('region', { name: 'How it will be counted' });
  await expect(effect.getByText('Delegations received')).toBeVisible();
  await expect(effect.locator('div', { hasText: 'People received' }).getByText('6')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(card().getByRole('heading', { name: 'Courtyards and embankments' })).toBeVisible();
  await card().getByRole('button', { name: 'Move to the bin' }).click();
  await expect(page.locator('[data-record]').getByText('Courtyards and embankments')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-record]').getByText('Courtyards and embankments')).toHaveCount(1);
});

test('a sub-event stands under its root and counts with it', async () => {
  await goTo(page, '/events/event-camp-2025-contest');
  await expect(card().getByRole('button', { name: /Youth camp of partner cities 2025/ })).toBeVisible();
  const rows = page.getByRole('grid', { name: 'Events' }).locator('[data-record]');
  await rows.first().waitFor();
  const ids = await rows.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-record')));
  expect(ids[ids.indexOf('event-camp-2025') + 1]).toBe('event-camp-2025-contest');
  await card().getByRole('button', { name: 'Edit' }).click();
  const effect = card().getByRole('region', { name: 'How it will be counted' });
  await expect(effect.getByText('Counted together with:')).toBeVisible();
  await expect(effect.getByText('Youth camp of partner cities 2025')).toBeVisible();
});

for (const lang of languages) {
  test(`nothing hinders a reader who uses assistive technology: ${lang}`, async () => {
    test.setTimeout(240_000);
    await switchTo(page, lang);
    // Each route shows the list and a card beside it.
    for (const route of ['/visits/visit-2025-07', '/events/event-camp-2025']) {
      await goTo(page, route);
      await page.getByRole('grid').waitFor();
      expect(await findingsLightAndDark(app, page), route).toEqual([]);
    }
  });
}
