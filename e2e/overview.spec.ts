import { expect, test } from '@playwright/test';
import { findingsLightAndDark } from './support/axe';
import { goTo, switchTo } from './support/screen';
import { openTrainingOffice } from './support/training-office';
import { languages } from './support/words';

/** The frame with what only it shows: screens with a specification of their own are looked at there. */
const routes = ['/overview', '/settings/office', '/settings/levels', '/bin'];

test('the overview, the settings and the bin have nothing serious for axe, in three languages, light and dark', async () => {
  test.setTimeout(240_000);
  const app = await openTrainingOffice('ru');
  const { page } = app;
  for (const lang of languages) {
    await switchTo(page, lang);
    for (const route of routes) {
      await goTo(page, route);
      await page.getByRole('heading').first().waitFor();
      expect(await findingsLightAndDark(app, page), `${route} ${lang}`).toEqual([]);
    }
  }
  await app.close();
});

test('a planned visit whose day has passed is settled on the overview and leaves the list', async () => {
  const app = await openTrainingOffice('en');
  const { page } = app;
  const waiting = page.getByRole('button', { name: 'Settle' });
  await waiting.first().waitFor();
  const before = await waiting.count();
  await waiting.first().click();
  await page.getByRole('menuitem').first().click();
  await expect(waiting).toHaveCount(before - 1);
  await page.keyboard.press('Control+KeyZ');
  await expect(waiting).toHaveCount(before);
  await app.close();
});
