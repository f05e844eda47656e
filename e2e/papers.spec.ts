import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findingsLightAndDark } from './support/axe';
import { launchApp } from './support/launch';
import { sampleOf } from './support/office-folder';
import { words } from './support/words';

const option = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

async function pick(page: Page, name: string, value: string): Promise<void> {
  await option(page, name).click();
  await page.getByRole('option', { name: value, exact: true }).click();
}

test('a brief in two languages is chosen, printed and found again among the recent files', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'partner-cities-papers-'));
  const app = await launchApp({ args: [sampleOf('yekaterinburg')], asOf: '2025-11-21', lang: 'ru' });
  const { page } = app;
  await page.getByRole('navigation').first().waitFor();
  await page.keyboard.press('Control+8');
  await pick(page, words('ru', 'summary.options.kind'), words('ru', 'summary.kind.brief'));
  await pick(page, words('ru', 'summary.options.scope'), 'Чэнду');
  await pick(page, words('ru', 'summary.options.second'), '中文');
  const contents = page.getByRole('navigation', { name: words('ru', 'summary.outline.label') });
  await expect(contents).toContainText('Чэнду', { timeout: 60_000 });
  await expect(contents).toContainText('要点', { timeout: 60_000 });
  await expect(page.getByRole('img', { name: /1/ }).first()).toBeVisible({ timeout: 60_000 });

  const file = join(folder, 'brief.docx');
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: file });
  await page.getByRole('button', { name: words('ru', 'summary.export.docx'), exact: true }).click();
  await expect.poll(() => existsSync(file), { timeout: 60_000 }).toBe(true);
  await page.getByRole('button', { name: words('ru', 'summary.recent.title') }).click();
  const recent = page.getByRole('dialog', { name: words('ru', 'summary.recent.title') });
  await expect(recent.getByRole('button', { name: /^brief\.docx/ })).toBeVisible();
  expect(await findingsLightAndDark(app, page)).toEqual([]);
  await recent.getByRole('button', { name: /^brief\.docx/ }).click();
  await expect.poll(() => app.log.filter(({ kind }) => kind === 'open-path').length).toBe(1);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: words('ru', 'summary.preview.print') }).click();
  await expect
    .poll(() => app.log.filter(({ kind }) => kind === 'open-path').length, { timeout: 60_000 })
    .toBe(2);
  expect(app.blockedRequests()).toEqual([]);
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
