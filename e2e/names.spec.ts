import { expect, type Locator, type Page, test } from '@playwright/test';
import { findingsLightAndDark } from './support/axe';
import { launchApp } from './support/launch';
import { journalOf } from './support/office-folder';
import type { RunningApp } from './support/running-app';
import { goTo, languageLine, pressPlace, savedSaid } from './support/screen';
import { type Lang, languages, words } from './support/words';

/** Names offered in forms, as an officer meets them: in grey beside what is typed, and as a list of places. */
for (const lang of languages) {
  test.describe(`names in the forms in ${lang}`, () => {
    let app: RunningApp;
    let page: Page;

    test.beforeAll(async () => {
      app = await launchApp({ lang, asOf: '2025-11-21' });
      page = app.page;
      await page.getByRole('navigation').first().waitFor();
    });
    test.afterAll(() => app.close());

    const nameOf = (line: Lang): Locator =>
      languageLine(page, words(lang, 'partners.form.names'), line, lang);
    const field = (name: string): Locator =>
      page.getByLabel(words(lang, `partners.form.${name}`), { exact: true });
    const acceptAll = () => page.getByRole('button', { name: words(lang, 'forms.suggestion.acceptAll') });
    const journal = (): string => journalOf(app.userDataDir);
    const undo = () => pressPlace(page, { code: 'KeyZ', key: 'z', ctrl: true });

    async function newRecord(route: 'partners' | 'contacts'): Promise<void> {
      await goTo(page, `/${route}`);
      await page.getByRole('heading', { name: words(lang, `${route}.title`), exact: true }).waitFor();
      // The card of the record before goes a moment later, and would take what is typed.
      await expect(page.getByRole('article')).toHaveCount(0);
      await pressPlace(page, { code: 'KeyN', key: 'n', ctrl: true });
      await page.getByRole('article').waitFor();
    }

    /** Types a name at the keyboard, and leaves the list of places that it opens. */
    async function typeName(line: Lang, text: string): Promise<void> {
      await nameOf(line).focus();
      await page.keyboard.insertText(text);
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('option')).toHaveCount(0);
      await expect(nameOf(line)).toHaveValue(text);
    }

    test('a city typed in Chinese is offered in the other languages, and nothing offered is saved', async () => {
      await newRecord('partners');
      await typeName('zh', '成都');
      await expect(nameOf('ru')).toHaveAttribute('placeholder', 'Чэнду');
      await expect(nameOf('en')).toHaveAttribute('placeholder', 'Chengdu');
      const basis = words(lang, 'forms.suggestion.basis.established');
      await expect(nameOf('ru')).toHaveAccessibleDescription(
        words(lang, 'forms.suggestion.described', { name: 'Чэнду', basis }),
      );
      await expect(page.getByRole('article').getByText(basis, { exact: true }).first()).toBeVisible();
      await nameOf('zh').blur();
      await savedSaid(page, lang);
      await expect.poll(journal).toContain('成都');
      expect(journal()).not.toContain('Чэнду');
      expect(journal()).not.toContain('Chengdu');
      await expect(page.getByRole('article').getByRole('heading').first()).toContainText('成都');
    });

    test('Tab takes what the line offers and goes on, Shift Tab and Escape leave it', async () => {
      await nameOf('zh').focus();
      await page.keyboard.press('Shift+Tab');
      await expect(nameOf('ru')).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(nameOf('ru')).toHaveValue('');
      await nameOf('en').focus();
      await page.keyboard.press('Escape');
      await expect(nameOf('en')).not.toHaveAttribute('placeholder', 'Chengdu');
      await page.keyboard.press('Tab');
      await expect(nameOf('en')).toHaveValue('');
      await nameOf('ru').focus();
      await page.keyboard.press('Tab');
      await expect(nameOf('zh')).toBeFocused();
      await expect(nameOf('ru')).toHaveValue('Чэнду');
      await expect(page.getByRole('article').getByRole('heading').first()).toContainText('Чэнду');
      expect(journal()).toContain('Чэнду');
      await app.clickMenu('undo');
      await expect(nameOf('ru')).toHaveValue('');
      await expect(nameOf('ru')).toHaveAttribute('placeholder', 'Чэнду');
    });

    test('all that is offered is taken at once, by the button or by keys, as one step', async () => {
      await newRecord('partners');
      await typeName('ru', 'Омск');
      await expect(acceptAll()).toBeVisible();
      await page.keyboard.press('Alt+Enter');
      await expect(nameOf('zh')).toHaveValue('鄂木斯克');
      await expect(nameOf('en')).toHaveValue('Omsk');
      await expect(acceptAll()).toBeHidden();
      await undo();
      await expect(nameOf('zh')).toHaveValue('');
      await expect(nameOf('en')).toHaveValue('');
      await expect(nameOf('ru')).toHaveValue('Омск');
      await acceptAll().click();
      await expect(nameOf('en')).toHaveValue('Omsk');
      await expect(nameOf('zh')).toBeFocused();
    });

    test('the last line that offers a name gives the keyboard on to the next field', async () => {
      await newRecord('partners');
      await typeName('zh', '西安');
      await nameOf('en').focus();
      await expect(nameOf('en')).toHaveAttribute('placeholder', "Xi'an");
      await nameOf('ru').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(nameOf('en')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(field('localName')).toBeFocused();
      await expect(nameOf('ru')).toHaveValue('Сиань');
      await expect(nameOf('zh')).toHaveValue('西安');
      await expect(nameOf('en')).toHaveValue("Xi'an");
    });

    test('a place picked from the list by keys fills the card in one step', async () => {
      await newRecord('partners');
      await nameOf('en').focus();
      await page.keyboard.type('harb');
      await expect(page.getByRole('option')).toHaveCount(1);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(nameOf('zh')).toHaveValue('哈尔滨');
      await expect(nameOf('ru')).toHaveValue('Харбин');
      await expect(nameOf('en')).toHaveValue('Harbin');
      await expect(field('latitude')).toHaveValue('45.75');
      await expect(field('localName')).toHaveValue('哈尔滨');
      const region = languageLine(page, words(lang, 'partners.form.region'), 'zh', lang);
      await expect(region).toHaveValue('黑龙江省');
      await undo();
      await expect(field('latitude')).toHaveValue('');
      await expect(nameOf('zh')).toHaveValue('');
      await expect(region).toHaveValue('');
    });

    test('a picked place leaves what the office has written', async () => {
      await newRecord('partners');
      await field('localName').fill('Свой город');
      await field('latitude').fill('1.5');
      await nameOf('ru').fill('Харбин-на-Сунгари');
      await nameOf('zh').focus();
      await page.keyboard.insertText('哈尔');
      await page.getByRole('option').first().click();
      await expect(nameOf('en')).toHaveValue('Harbin');
      await expect(nameOf('zh')).toHaveValue('哈尔滨');
      await expect(nameOf('ru')).toHaveValue('Харбин-на-Сунгари');
      await expect(field('localName')).toHaveValue('Свой город');
      await expect(field('latitude')).toHaveValue('1.5');
      await expect(field('longitude')).toHaveValue('');
    });

    test('a person is offered by the rule, which is named', async () => {
      await newRecord('contacts');
      const line = (of: Lang) => languageLine(page, words(lang, 'contacts.form.names'), of, lang);
      await line('zh').focus();
      await page.keyboard.insertText('王晓明');
      await expect(line('ru')).toHaveAttribute('placeholder', 'Ван Сяомин');
      const basis = words(lang, 'forms.suggestion.basis.palladius');
      await expect(page.getByRole('article').getByText(basis, { exact: true })).toBeVisible();
      await expect(line('en')).toHaveAttribute('placeholder', 'Wang Xiaoming');
      expect(await findingsLightAndDark(app, page)).toEqual([]);
    });

    test('a list of places hinders no reader who uses assistive technology', async () => {
      await newRecord('partners');
      await nameOf('ru').focus();
      await page.keyboard.insertText('Сиа');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await findingsLightAndDark(app, page)).toEqual([]);
    });
  });
}
