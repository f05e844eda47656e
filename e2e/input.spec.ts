import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';
import { journalOf, officeFolder, sampleOf, temporaryFolder } from './support/office-folder';
import type { RunningApp } from './support/running-app';
import { goTo, languageLine, openPalette, pressPlace } from './support/screen';
import { type Lang, languages, words } from './support/words';

let base = '';
let app: RunningApp;
let page: Page;
let office = '';

test.beforeAll(async () => {
  base = temporaryFolder();
  const profileDir = join(base, 'office');
  app = await launchApp({ args: [sampleOf('yekaterinburg')], profileDir, lang: 'ru', asOf: '2025-11-21' });
  page = app.page;
  await page.getByRole('navigation').first().waitFor();
  office = officeFolder(profileDir);
});
test.afterAll(async () => {
  await app.close();
  rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});
test.afterEach(() => app.clickMenu('language-ru'));

const journal = (): string => journalOf(office);
const hash = (): Promise<string> => page.evaluate(() => location.hash);
const alert = (): Locator => page.locator('#content').getByRole('alert');

/** The form of a visit in which nothing is written yet, or of the one that was begun. */
async function openNewVisit(): Promise<void> {
  await goTo(page, '/visits');
  await page.getByRole('grid').waitFor();
  await expect(title('ru', 'ru')).toBeHidden();
  await pressPlace(page, { code: 'KeyN', key: 'т', ctrl: true });
  await title('ru', 'ru').waitFor();
}

const title = (line: Lang, lang: Lang) => languageLine(page, words(lang, 'visits.field.title'), line, lang);

const dateBox = (end: 'from' | 'to', lang: Lang) =>
  page.getByLabel(`${words(lang, 'visits.field.dates')}: ${words(lang, `forms.${end}`)}`, { exact: true });

async function pressWhileComposing(devtools: CDPSession, key: string, keyCode: number): Promise<void> {
  const press = { key, code: key, windowsVirtualKeyCode: keyCode };
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
}

test('while an input method composes, Enter and Escape neither save nor close; what it commits is saved', async () => {
  await openNewVisit();
  const field = title('zh', 'ru');
  await field.focus();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'daibiao', selectionStart: 7, selectionEnd: 7 });
  await pressWhileComposing(devtools, 'Enter', 13);
  await pressWhileComposing(devtools, 'Escape', 27);
  // Longer than a field waits before it saves what was typed.
  await page.waitForTimeout(1_000);
  await expect(field).toHaveValue('daibiao');
  expect(journal()).not.toContain('daibiao');
  await devtools.send('Input.insertText', { text: '代表团来访' });
  await expect(field).toHaveValue('代表团来访');
  await expect.poll(journal).toContain('代表团来访');
  expect(journal()).not.toContain('daibiao');
  await devtools.detach();
});

const typedDates: Readonly<Record<Lang, readonly [typed: string, kept: string, earlier: string]>> = {
  ru: ['17 марта 2025', '2025-03-17', '1 марта 2025'],
  zh: ['2025年3月18日', '2025-03-18', '2025年3月2日'],
  en: ['19 March 2025', '2025-03-19', '3 March 2025'],
};

test('dates are typed in the words of each language; an end before the beginning stays in its field, unsaved', async () => {
  await openNewVisit();
  for (const lang of languages) {
    const [typed, kept, earlier] = typedDates[lang];
    await app.clickMenu(`language-${lang}`);
    await dateBox('from', lang).fill(typed);
    await expect.poll(journal).toContain(`"from":"${kept}"`);
    await dateBox('to', lang).focus();
    await expect(dateBox('from', lang)).toHaveValue(new RegExp(`^${typed.replaceAll(' ', '\\s')}`));
    const before = journal();
    await dateBox('to', lang).fill(earlier);
    await expect(alert()).toContainText(words(lang, 'forms.endsBeforeBegins'));
    await expect(dateBox('to', lang)).toHaveValue(earlier);
    expect(journal()).toBe(before);
    await page.keyboard.press('Escape');
    await expect(dateBox('to', lang)).toHaveValue('');
    await expect(alert()).toBeHidden();
  }
});

test('a text that is no number stays in its field, unsaved, with a sentence in the chosen language', async () => {
  await openNewVisit();
  for (const lang of languages) {
    await app.clickMenu(`language-${lang}`);
    const before = journal();
    const field = page.getByLabel(words(lang, 'visits.field.people'), { exact: true });
    await field.fill('12 + 3');
    await expect(alert()).toContainText(words(lang, 'forms.notANumber', { text: '12 + 3' }));
    await expect(field).toHaveValue('12 + 3');
    expect(journal()).toBe(before);
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
  }
});

test('ten thousand pasted characters are saved to the last one', async () => {
  await openNewVisit();
  const text = Array.from({ length: 10_000 }, (_, index) => 'абвгд'[index % 5]).join('');
  await languageLine(page, words('ru', 'visits.field.notes'), 'ru', 'ru').focus();
  await page.keyboard.insertText(text);
  await expect.poll(() => journal().includes(`"${text}"`)).toBe(true);
});

test('a city is found in its list, opened and left by the keyboard alone', async () => {
  await goTo(page, '/overview');
  await pressPlace(page, { code: 'Digit2', key: '2', ctrl: true });
  await expect.poll(hash).toBe('#/partners');
  await page.locator('[data-table="partners"]').waitFor();
  await pressPlace(page, { code: 'KeyF', key: 'а', ctrl: true });
  await page.keyboard.insertText('чэнду');
  await expect(page.locator('tr[data-record]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(hash).toBe('#/partners/city-chengdu');
  await page.keyboard.press('Escape');
  await expect.poll(hash).toBe('#/partners');
});

test('Ctrl+K finds a city from everywhere, and Ctrl+N begins a record of the list at hand', async () => {
  await goTo(page, '/counts');
  await openPalette(page, 'л');
  await page.keyboard.insertText('чэнду');
  await expect(page.getByRole('option', { selected: true })).toContainText('Чэнду');
  await page.keyboard.press('Enter');
  await expect(page.locator('article h1')).toContainText('Чэнду');
  expect(await hash()).toBe('#/partners/city-chengdu');
  await pressPlace(page, { code: 'KeyN', key: 'т', ctrl: true });
  await expect(languageLine(page, words('ru', 'partners.form.names'), 'ru', 'ru')).toHaveValue('');
});
