import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';
import { menuItems } from './support/menu';
import { journalOf, officeFolder, sampleOf, temporaryFolder } from './support/office-folder';
import type { RunningApp } from './support/running-app';
import { goTo, languageLine, openPalette, pressPlace, savedSaid } from './support/screen';
import { type Lang, languages, words } from './support/words';

const lang = 'ru';
const subject = 'Переговоры о побратимстве';

let base = '';
let profile = '';
test.beforeAll(() => {
  base = temporaryFolder();
  profile = join(base, 'office');
});
test.afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

const start = (): Promise<RunningApp> =>
  launchApp({ args: [sampleOf('yekaterinburg')], profileDir: profile, lang, asOf: '2025-11-21' });

/** Ctrl+Z on a Russian layout: the key in Z's place gives «я». */
const undo = (page: Page) => pressPlace(page, { code: 'KeyZ', key: 'я', ctrl: true });
const redo = (page: Page) => pressPlace(page, { code: 'KeyZ', key: 'Я', ctrl: true, shift: true });

const undoLabel = async (app: RunningApp): Promise<string | undefined> =>
  (await menuItems(app)).find(({ id }) => id === 'undo')?.label;

const undoing = (action: string, inLang: Lang): string =>
  words(inLang, 'menu.undoAction', { action: words(inLang, `actions.${action}`) });

const title = (page: Page) => languageLine(page, words(lang, 'visits.field.title'), 'ru', lang);
const row = (page: Page) => page.getByRole('row').filter({ hasText: subject });

test('creating, writing and binning are taken back and done again by the place of the keys', async () => {
  const app = await start();
  const { page } = app;
  await goTo(page, '/visits');
  await page.getByRole('grid').waitFor();
  await pressPlace(page, { code: 'KeyN', key: 'т', ctrl: true });
  await title(page).fill(subject);
  await expect.poll(() => undoLabel(app)).toBe(undoing('editVisit', lang));
  await savedSaid(page, lang);

  await undo(page);
  await expect(title(page)).toHaveValue('');
  await expect.poll(() => undoLabel(app)).toBe(undoing('createVisit', lang));
  await redo(page);
  await expect(title(page)).toHaveValue(subject);

  await page.getByRole('button', { name: words(lang, 'common.actions.moveToBin') }).click();
  await expect(title(page)).toBeHidden();
  for (const inLang of languages) {
    await app.clickMenu(`language-${inLang}`);
    await expect.poll(() => undoLabel(app)).toBe(undoing('deleteVisit', inLang));
  }
  await app.clickMenu(`language-${lang}`);
  await app.close();
});

test('after a restart the bin holds the record, undo takes it out and redo puts it back', async () => {
  const app = await start();
  const { page } = app;
  await goTo(page, '/bin');
  await expect(row(page)).toBeVisible();
  expect(await undoLabel(app)).toBe(undoing('deleteVisit', lang));
  await undo(page);
  await expect(row(page)).toBeHidden();
  await redo(page);
  await expect(row(page)).toBeVisible();
  await app.close();
});

test('the bin gives a record back with all that was written in it', async () => {
  const app = await start();
  const { page } = app;
  await goTo(page, '/bin');
  await row(page).getByRole('checkbox').check();
  await page.getByRole('button', { name: words(lang, 'settings.bin.restore'), exact: true }).click();
  await expect(row(page)).toBeHidden();
  await expect(page.getByText(words(lang, 'settings.bin.empty'))).toBeVisible();
  const field = await openPalette(page, 'л');
  await page.keyboard.insertText(subject.toLowerCase());
  await expect(field).toHaveValue(subject.toLowerCase());
  await expect(page.getByRole('option', { selected: true })).toContainText(subject);
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveValue(subject);
  await app.close();
  expect(journalOf(officeFolder(profile)).match(/"cause":{"kind":"(?:undo|redo)"/g)).toHaveLength(4);
});
