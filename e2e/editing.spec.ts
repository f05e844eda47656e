import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findingsLightAndDark } from './support/axe';
import { openTrainingOffice } from './support/training-office';

const openSummary = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+8');
  await page.getByRole('img', { name: /1/ }).first().waitFor({ timeout: 40_000 });
};
const look = (page: Page, name: string): Promise<void> =>
  page.getByRole('group', { name: 'View of the paper' }).getByText(name, { exact: true }).click();

test('a paper is edited, keeps its edits, and is frozen with its pages', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'partner-cities-editing-'));
  const app = await openTrainingOffice('en');
  const { page } = app;
  await openSummary(page);
  await look(page, 'Edit');

  const sections = page.getByRole('navigation', { name: 'Sections of the paper' });
  const first = sections.getByRole('listitem').first().getByRole('button').first();
  const name = (await first.locator('span').textContent()) ?? '';
  await first.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(sections.getByRole('status')).toContainText(`${name}: place 2 of`);
  await expect(sections.getByRole('button', { name: `2. ${name}`, exact: true })).toBeFocused();
  await expect(first.locator('span')).not.toHaveText(name);

  const text = page.getByRole('region', { name: 'Text of the paper' });
  const paragraph = text.getByRole('group').nth(1);
  await paragraph.hover();
  await paragraph.getByRole('button', { name: 'Rewrite' }).click();
  const typed = page.getByRole('textbox', { name: 'Text of the paragraph' });
  await typed.fill(`In short: ${await typed.inputValue()}`);
  expect(await typed.inputValue()).toContain('⟦');
  await page.keyboard.press('Control+Enter');
  await expect(text.getByText('In your own words')).toBeVisible();
  await expect(text.getByText(/^In short: /)).not.toContainText('⟦');
  await text.hover();
  expect(await findingsLightAndDark(app, page)).toEqual([]);

  await look(page, 'Editions');
  await page.getByRole('button', { name: 'Freeze edition 1' }).click();
  await expect(page.getByText('Edition 1 is saved with its pages.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Freeze edition 2' })).toBeVisible();
  await expect(page.getByText(/figures are the same in both/)).toBeVisible();
  expect(await findingsLightAndDark(app, page)).toEqual([]);

  const files = ['one.pdf', 'two.pdf'].map((file) => join(folder, file));
  for (const file of files) {
    await app.answerDialog('showSaveDialog', { canceled: false, filePath: file });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Export PDF' }).click();
    await expect(page.getByText(`Saved: ${file}`)).toBeVisible({ timeout: 40_000 });
  }
  const [one, two] = files.map((file) => readFileSync(file));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
