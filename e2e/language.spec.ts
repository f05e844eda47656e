import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';
import { menuItems } from './support/menu';
import { sampleOf, temporaryFolder } from './support/office-folder';
import { routes } from './support/routes';
import { goTo } from './support/screen';
import { type Lang, languages, words } from './support/words';

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

/** All words of the page: those one sees, those a pointer brings up, and those that are read aloud. */
const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const named = ['aria-label', 'title', 'placeholder', 'alt'];
    const hidden = [...document.querySelectorAll('*')].flatMap((element) =>
      named.map((name) => element.getAttribute(name) ?? ''),
    );
    const seen = [...document.querySelectorAll('body, body *:not(script, style)')].map((element) =>
      [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
    );
    return [document.title, ...seen, ...hidden].filter((text) => text.trim() !== '').join('\n');
  });

/** Each language is called by its own name, long and short, in all three. */
const ownNames = ['languageNames', 'languageShort'].flatMap((list) =>
  languages.map((lang) => words(lang, `common.${list}.${lang}`)),
);
const withoutOwnNames = (text: string) => ownNames.reduce((rest, name) => rest.replaceAll(name, ''), text);

const foreign: Readonly<Record<Lang, RegExp>> = {
  ru: /.*\p{Script=Han}.*/gu,
  zh: /.*\p{Script=Cyrillic}.*/gu,
  en: /.*[\p{Script=Cyrillic}\p{Script=Han}].*/gu,
};
/** `form.newTitle`, `visits:form.newTitle`, `{{count}}`, or a plural that found no form; packages are called `name.js`. */
const rawKey =
  /.*(?:\b(?!\w+\.js\b)[a-z][A-Za-z]*(?:[.:][a-z][A-Za-z]*)+\b|{{|}}|_(?:one|few|many|other)\b).*/g;

test('an empty office has no raw key and no word of another language on any screen or in the menu', async () => {
  const app = await launchApp({ lang: 'ru', asOf: '2025-11-21' });
  const { page } = app;
  await page.getByRole('navigation').first().waitFor();
  for (const lang of languages) {
    await app.clickMenu(`language-${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}-`));
    const found: string[] = [];
    for (const route of routes) {
      await goTo(page, route);
      await page.locator('#content h1, #content h2').first().waitFor();
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      const text = withoutOwnNames(await wordsOn(page));
      expect(text.length, `${route} in ${lang}`).toBeGreaterThan(200);
      found.push(
        ...[...(text.match(foreign[lang]) ?? []), ...(text.match(rawKey) ?? [])].map(
          (line) => `${route}: ${line}`,
        ),
      );
    }
    const menu = withoutOwnNames((await menuItems(app)).map(({ label }) => label).join('\n'));
    found.push(...(menu.match(foreign[lang]) ?? []), ...(menu.match(rawKey) ?? []));
    expect(found, lang).toEqual([]);
  }
  await app.close();
});

/** The same four cities as each language sorts them: by alphabet, and by pinyin. */
const inOrder: Readonly<Record<Lang, readonly string[]>> = {
  ru: ['guangzhou', 'xian', 'harbin', 'chengdu'],
  zh: ['chengdu', 'guangzhou', 'harbin', 'xian'],
  en: ['chengdu', 'guangzhou', 'harbin', 'xian'],
};

const shown: Readonly<
  Record<Lang, { readonly title: string; readonly dates: string; readonly cities: string }>
> = {
  ru: { title: 'Екатеринбург', dates: '7–10 июля 2025 г.', cities: 'Гуанчжоу' },
  zh: { title: '叶卡捷琳堡', dates: '2025年7月7日至10日', cities: '广州' },
  en: { title: 'Yekaterinburg', dates: '7–10 July 2025', cities: 'Guangzhou' },
};

test('the language switches while one works: page, menu, window title, order of names and dates', async () => {
  const base = temporaryFolder();
  const profileDir = join(base, 'office');
  mkdirSync(`${profileDir}-app`);
  const ungrouped = { screens: { 'partners.group': JSON.stringify('none') } };
  writeFileSync(join(`${profileDir}-app`, 'preferences.json'), JSON.stringify(ungrouped));
  const app = await launchApp({
    args: [sampleOf('yekaterinburg')],
    profileDir,
    lang: 'en',
    asOf: '2025-11-21',
  });
  const { page } = app;
  await page.getByRole('navigation').first().waitFor();
  const order = async (): Promise<readonly string[]> => {
    const rows = await page.locator('tr[data-record]').all();
    const ids = await Promise.all(rows.map((row) => row.getAttribute('data-record')));
    return ids.flatMap((id) => id?.replace('city-', '') ?? []).filter((id) => inOrder.ru.includes(id));
  };
  for (const lang of ['ru', 'zh', 'en', 'ru'] as const) {
    await goTo(page, '/partners');
    await page
      .getByRole('button', { name: words(lang, `common.languageNames.${lang}`), exact: true })
      .click();
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}-`));
    await expect(page.getByRole('grid')).toContainText(shown[lang].cities);
    await expect.poll(order, lang).toEqual(inOrder[lang]);
    await goTo(page, '/events/event-innoprom-2025');
    await expect
      .poll(async () => plainSpaces((await page.locator('article').textContent()) ?? ''))
      .toContain(shown[lang].dates);
    await expect
      .poll(() => app.windowTitle())
      .toBe(words(lang, 'menu.windowTitle', { office: shown[lang].title }));
    const labels = (await app.menu()).map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['file', 'edit', 'view', 'help'].map((name) => words(lang, `menu.${name}`))),
    );
  }
  await app.close();
  rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});
