import { expect, test } from '@playwright/test';
import { findingsLightAndDark } from './support/axe';
import { launchApp } from './support/launch';
import { moments } from './support/moments';
import { sampleOf } from './support/office-folder';
import { routes } from './support/routes';
import { goTo } from './support/screen';
import { type Lang, words } from './support/words';

const looked = ['ru', 'zh'] as const satisfies readonly Lang[];

test('the first run has nothing serious for axe', async () => {
  const app = await launchApp({ firstRun: true, lang: 'ru' });
  const { page } = app;
  for (const lang of looked) {
    await page.getByText(words(lang, `common.languageNames.${lang}`), { exact: true }).click();
    await page.getByRole('heading', { name: words(lang, 'start.title') }).waitFor();
    expect(await findingsLightAndDark(app, page), lang).toEqual([]);
  }
  await app.close();
});

test('the screens of an empty office have nothing serious for axe', async () => {
  test.setTimeout(240_000);
  const app = await launchApp({ lang: 'zh', asOf: '2025-11-21' });
  const { page } = app;
  await page.getByRole('navigation').first().waitFor();
  const found: string[] = [];
  for (const route of routes) {
    await goTo(page, route);
    await page.locator('#content h1, #content h2').first().waitFor();
    found.push(...(await findingsLightAndDark(app, page)).map((finding) => `${route} ${finding}`));
  }
  expect(found).toEqual([]);
  await app.close();
});

for (const lang of looked) {
  test(`menus, dialogs, messages and forms in doubt have nothing serious for axe in ${lang}, light and dark`, async () => {
    test.setTimeout(240_000);
    const app = await launchApp({ args: [sampleOf('training')], lang, asOf: '2025-11-21' });
    const { page } = app;
    page.setDefaultTimeout(10_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('navigation').first().waitFor();
    const found: string[] = [];
    for (const { name, route, part, enter, leave } of moments) {
      await test.step(name, async () => {
        await goTo(page, route);
        await page.locator('#content h1, #content h2').first().waitFor();
        await enter(page, lang);
        found.push(...(await findingsLightAndDark(app, page, part)).map((finding) => `${name} ${finding}`));
        await leave(page, lang);
      });
    }
    expect(found).toEqual([]);
    await app.close();
  });
}
