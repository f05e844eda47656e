import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findingsLightAndDark } from './support/axe';
import { readPdf } from './support/read-pdf';
import { switchTo } from './support/screen';
import { openTrainingOffice } from './support/training-office';
import { languages } from './support/words';

const openSummary = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+8');
  await page.getByRole('img', { name: /1/ }).first().waitFor({ timeout: 40_000 });
};

test('the pages shown are the pages written, and every figure leads to its records', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'partner-cities-summary-'));
  const app = await openTrainingOffice('en');
  const { page } = app;
  await openSummary(page);
  const counter = page.getByText(/^Page 1 of \d+$/);
  const pages = Number((await counter.textContent())?.match(/\d+$/)?.[0]);
  expect(pages).toBeGreaterThan(5);

  const file = join(folder, 'summary.pdf');
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: file });
  await page.keyboard.press('Control+p');
  await expect(page.getByText(`Saved: ${file}`)).toBeVisible({ timeout: 40_000 });
  expect((await readPdf(file)).pages).toHaveLength(pages);
  await page.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(() => app.log.some(({ kind }) => kind === 'show-item')).toBe(true);

  const words = join(folder, 'summary.md');
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: words });
  await page.getByRole('button', { name: 'Markdown' }).click();
  await expect(page.getByText(`Saved: ${words}`)).toBeVisible();
  expect(readFileSync(words, 'utf8')).toContain('# ');

  await page.getByRole('region', { name: 'Pages of the paper' }).focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByText(`Page 2 of ${pages}`)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByText(`Page 1 of ${pages}`)).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: /^Based on \d+ records$/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(/\. — \d+ records$/);
  await page.keyboard.press('Escape');

  const figure = page.getByRole('button', { name: /^\d+ Delegations received \d+ records$/ }).first();
  const count = Number((await figure.textContent())?.match(/^\d+/)?.[0]);
  await figure.click();
  const records = figure.locator('xpath=..').getByRole('listitem');
  await expect(records).toHaveCount(count);
  await records.first().getByRole('button').click();
  await expect(page).toHaveURL(/#\/visits\//);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText(`Page 1 of ${pages}`)).toBeVisible({ timeout: 20_000 });
  expect(app.blockedRequests()).toEqual([]);
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the paper has its own language, and the screen is accessible in three, light and dark', async () => {
  test.setTimeout(240_000);
  const app = await openTrainingOffice('ru');
  const { page } = app;
  await openSummary(page);
  const contents = page.getByRole('navigation', { name: 'Содержание отчёта' });
  await expect(contents).toContainText('Об итогах международной деятельности');
  await page.getByRole('group', { name: 'Язык отчёта' }).getByText('中文').click();
  await expect(contents).toContainText('对外交往工作总结', { timeout: 40_000 });
  await expect(page.getByRole('button', { name: 'Сохранить PDF' })).toBeVisible();

  for (const lang of languages) {
    await switchTo(page, lang);
    expect(await findingsLightAndDark(app, page), lang).toEqual([]);
  }
  await app.close();
});

test('a long paper says how far it is, and is given up at once, without a file and beside its preview', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'partner-cities-cancelled-'));
  const file = join(folder, 'long.pdf');
  const app = await openTrainingOffice('en');
  const { page } = app;
  await openSummary(page);
  const from = page.getByLabel('From and to: From', { exact: true });
  await from.fill('2003..2025');
  await from.press('Tab');
  const counter = page.getByText(/^Page 1 of [3-9]\d$/);
  await counter.waitFor({ timeout: 60_000 });

  const said = await page.evaluateHandle(() => {
    const heard = new Set<string>();
    const listen = () => {
      for (const status of document.querySelectorAll('footer [role=status]')) heard.add(status.textContent);
    };
    new MutationObserver(listen).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return heard;
  });
  const save = page.getByRole('button', { name: 'Export PDF' });
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: file });
  await save.click();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText('Making the paper was cancelled.')).toBeVisible();
  const heard = await said.evaluate((texts) => [...texts]);
  expect(heard).toEqual(expect.arrayContaining(['Composing the paper…', 'Cancelling…']));
  await expect(counter).toBeVisible();
  expect(existsSync(file)).toBe(false);

  await app.answerDialog('showSaveDialog', { canceled: false, filePath: file });
  await save.click();
  await expect(page.getByText(`Saved: ${file}`)).toBeVisible({ timeout: 60_000 });
  expect(await said.evaluate((heard) => [...heard])).toContainEqual(
    expect.stringMatching(/^Printing \d\d pages…$/),
  );
  expect((await readPdf(file)).pages.length).toBeGreaterThan(30);
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
