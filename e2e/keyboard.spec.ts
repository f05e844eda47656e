import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';
import { temporaryFolder } from './support/office-folder';
import { readPdf } from './support/read-pdf';
import type { RunningApp } from './support/running-app';
import { languageLine, openPalette, savedSaid, screenDrawn } from './support/screen';
import { words } from './support/words';

/** From an empty office to its summary by the keyboard alone: nothing here clicks, fills or focuses. */
const lang = 'ru';
const word = (place: string) => words(lang, place);

let folder = '';
let app: RunningApp;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = temporaryFolder();
  app = await launchApp({ lang, asOf: '2025-11-21' });
  page = app.page;
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('navigation').first().waitFor();
});
test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const card = () => page.getByRole('article');
const field = (name: string) => card().getByLabel(name, { exact: true });
const hasFocus = (target: Locator) => target.evaluate((element) => element.contains(document.activeElement));

/** Presses Tab until the keyboard is in the target, as a person looks for a field. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}

async function write(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await page.keyboard.insertText(text);
}

/** Chooses one of a few that are all in sight. */
async function chooseRadio(group: string, name: string): Promise<void> {
  const fieldset = card().getByRole('group', { name: group, exact: true });
  await tabTo(fieldset);
  await page.keyboard.press('Space');
  const wanted = fieldset.getByRole('radio', { name, exact: true });
  const chosen = fieldset.locator(':checked');
  for (let presses = 0; presses < 6; presses += 1) {
    // An answer shows as chosen once it is saved.
    await expect(chosen).toBeFocused();
    if (await wanted.isChecked()) return;
    await page.keyboard.press('ArrowRight');
  }
  await expect(wanted).toBeChecked();
}

/** Chooses from a list that opens, a long one after a few letters of the name. */
async function chooseOption(target: Locator, name: string, typed = ''): Promise<void> {
  await tabTo(target);
  if (typed === '') await page.keyboard.press('ArrowDown');
  else await page.keyboard.insertText(typed);
  await page.getByRole('option', { name, exact: true }).waitFor();
  const active = page.locator('[role="option"][data-combobox-selected]');
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await active.count()) > 0 && (await active.textContent()) === name) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(target).toHaveValue(name);
}

/** Finds a record by name in a field that takes one or several. */
async function chooseRecord(target: Locator, name: string): Promise<void> {
  await write(target, name);
  await expect(page.locator('[role="option"][data-combobox-selected]')).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(card().getByRole('button', { name: words(lang, 'forms.remove', { name }) })).toBeVisible();
}

async function beginRecord(digit: number, table: string): Promise<void> {
  await page.keyboard.press(`Control+${digit}`);
  await page.locator(`[data-table="${table}"]`).waitFor();
  await page.keyboard.press('Control+n');
  await expect.poll(() => hasFocus(card())).toBe(true);
}

async function finishRecord(title: string): Promise<void> {
  await expect(card().getByText(word('common.draft.notCounted'))).toBeHidden();
  await page.keyboard.press('Control+Enter');
  await expect(card().getByRole('heading', { name: title }).first()).toBeVisible();
  await savedSaid(page, lang);
}

test('whose register it is', async () => {
  await page.keyboard.press('Control+9');
  await tabTo(page.getByRole('button', { name: word('settings.office.create') }));
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('combobox', { name: word('settings.office.city'), exact: true }));
  await page.keyboard.insertText('Екатеринбург');
  await expect(page.locator('[role="option"][data-combobox-selected]')).toContainText('Екатеринбург');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').first()).toContainText('Екатеринбург');
});

test('a partner city with the step that made it one', async () => {
  await beginRecord(2, 'partners');
  await write(languageLine(page, word('partners.form.names'), 'ru', lang), 'Чэнду');
  await chooseOption(field(word('partners.form.country')), 'Китай', 'кит');
  await tabTo(card().getByRole('button', { name: word('partners.form.addTransition') }));
  await page.keyboard.press('Enter');
  await chooseOption(field(word('partners.form.level')), word('vocabulary.level.partner'));
  await write(field(word('partners.form.since')), '15 апреля 2024');
  await finishRecord('Чэнду');
  await expect(card().getByRole('list', { name: word('partners.ladder.label') })).toContainText(
    /15.апреля.2024/,
  );
});

test('a delegation that came', async () => {
  await beginRecord(3, 'visits');
  await chooseRadio(word('visits.field.direction'), word('vocabulary.direction.incoming'));
  await chooseRadio(word('visits.field.status'), word('vocabulary.status.held'));
  const cities = field(word('visits.field.cities'));
  await tabTo(cities);
  await expect(cities).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(cities).toHaveAttribute('aria-expanded', 'false');
  await expect(cities).toBeFocused();
  await chooseRecord(cities, 'Чэнду');
  await write(languageLine(page, word('visits.field.title'), 'ru', lang), 'Переговоры о трамваях');
  await write(field(`${word('visits.field.dates')}: ${word('forms.from')}`), '3–5 марта 2025');
  await write(field(word('visits.field.people')), '6');
  await page.keyboard.press('Tab');
  await finishRecord('Переговоры о трамваях');
});

test('an event that was held', async () => {
  await beginRecord(4, 'events');
  await write(languageLine(page, word('events.field.title'), 'ru', lang), 'Неделя Чэнду');
  await chooseRadio(word('events.field.status'), word('vocabulary.status.held'));
  await chooseOption(field(word('events.field.format')), word('vocabulary.format.forum'));
  await write(field(`${word('events.field.dates')}: ${word('forms.from')}`), '4 июня 2025');
  await page.keyboard.press('Tab');
  await finishRecord('Неделя Чэнду');
});

test('a document that was signed', async () => {
  await beginRecord(5, 'agreements');
  await chooseOption(field(word('agreements.form.kind')), word('vocabulary.documentKind.memorandum'));
  await write(languageLine(page, word('agreements.form.title'), 'ru', lang), 'Меморандум с Чэнду');
  await tabTo(card().getByRole('button', { name: word('agreements.form.addParty') }));
  await page.keyboard.press('Enter');
  await chooseRecord(field(word('agreements.form.city')), 'Чэнду');
  await write(field(word('agreements.signedOn')), '4 марта 2025');
  await page.keyboard.press('Tab');
  await finishRecord('Меморандум с Чэнду');
});

test('a record is found, edited in place and left again', async () => {
  await openPalette(page);
  await page.keyboard.insertText('трамва');
  await expect(page.getByRole('option', { selected: true })).toContainText('Переговоры о трамваях');
  await page.keyboard.press('Enter');
  await expect(card().getByRole('heading', { name: 'Переговоры о трамваях' })).toBeVisible();
  await page.keyboard.press('F2');
  await expect.poll(() => hasFocus(card())).toBe(true);
  const subject = languageLine(page, word('visits.field.title'), 'ru', lang);
  await tabTo(subject);
  await page.keyboard.press('End');
  await page.keyboard.insertText(' и метро');
  await page.keyboard.press('Control+Enter');
  await expect(card().getByRole('heading', { name: 'Переговоры о трамваях и метро' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card()).toBeHidden();
  await expect(page.locator('[data-table="visits"]')).toBeFocused();
});

test('a figure with its records, and the summary as a file', async () => {
  test.setTimeout(120_000);
  await page.keyboard.press('Control+7');
  await screenDrawn(page, '/counts');
  const grid = page.locator('#content').getByRole('grid');
  await tabTo(grid);
  // The first arrow comes to the first figure, Ctrl+End to the total.
  for (const key of ['ArrowDown', 'Control+End', 'Enter']) await page.keyboard.press(key);
  await expect(card().getByRole('listitem')).toContainText(['Неделя Чэнду']);
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();

  await page.keyboard.press('Control+8');
  await page.locator('canvas').first().waitFor({ timeout: 40_000 });
  const file = join(folder, 'summary.pdf');
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: file });
  await page.keyboard.press('Control+p');
  await expect(page.getByText(words(lang, 'common.files.saved', { path: file }))).toBeVisible({
    timeout: 40_000,
  });
  const text = (await readPdf(file)).pages
    .flat()
    .join('')
    .replace(/[\s\u00ad]/g, '');
  for (const said of ['Чэнду', 'Переговорыотрамваяхиметро', 'НеделяЧэнду', 'МеморандумсЧэнду']) {
    expect(text).toContain(said);
  }
});
