import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';

const training = resolve(import.meta.dirname, '..', 'samples', 'training.json');
const ownNames = { ru: 'Русский', zh: '中文', en: 'English' } as const;
/** The frame with what only it shows: screens with a specification of their own are looked at there. */
const routes = ['/overview', '/settings/office', '/settings/levels', '/bin'];

async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the overview, the settings and the bin have nothing serious for axe, in three languages, light and dark', async () => {
  test.setTimeout(240_000);
  const app = await launchApp({ args: [training], asOf: '2025-11-21', lang: 'ru' });
  const { page } = app;
  await page.getByRole('navigation').first().waitFor();
  for (const name of Object.values(ownNames)) {
    await page.getByText(name, { exact: true }).first().click();
    for (const route of routes) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await page.getByRole('heading').first().waitFor();
      for (const dark of [false, true]) {
        await app.setSystemDark(dark);
        expect(await seriousFindings(page), `${route} ${name} ${dark ? 'dark' : 'light'}`).toEqual([]);
      }
    }
  }
  await app.close();
});

test('a planned visit whose day has passed is settled on the overview and leaves the list', async () => {
  const app = await launchApp({ args: [training], asOf: '2025-11-21', lang: 'en' });
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
