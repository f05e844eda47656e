import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import { launchApp } from './support/launch';

/**
 * Photographs every screen of the training office in three languages, light and dark, for the README and for looking:
 * `npm run screens`, or `npm run screens -- -g zh` for one language.
 */
const out = resolve(process.env.PC_SCREENS ?? join(import.meta.dirname, '..', 'out', 'screens'));
const training = resolve(import.meta.dirname, '..', 'samples', 'training.json');

const screens: readonly { readonly name: string; readonly route: string; readonly open?: boolean }[] = [
  { name: 'overview', route: '/overview' },
  { name: 'partners', route: '/partners', open: true },
  { name: 'visits', route: '/visits', open: true },
  { name: 'events', route: '/events', open: true },
  { name: 'agreements', route: '/agreements', open: true },
  { name: 'contacts', route: '/contacts', open: true },
  { name: 'counts', route: '/counts' },
  { name: 'summary', route: '/summary' },
  { name: 'settings', route: '/settings' },
  { name: 'bin', route: '/bin' },
];

for (const lang of ['ru', 'zh', 'en'] as const) {
  test(`screens in ${lang}`, async () => {
    test.setTimeout(240_000);
    mkdirSync(out, { recursive: true });
    const app = await launchApp({ args: [training], asOf: '2025-11-21', lang });
    const { page } = app;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('navigation').first().waitFor();
    for (const { name, route, open = false } of screens) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await page.getByRole('heading').first().waitFor();
      if (name === 'summary') await page.locator('canvas').first().waitFor({ timeout: 60_000 });
      await page.waitForTimeout(400);
      if (open) {
        const rows = page.locator('[role="row"][aria-selected], tbody [role="row"], [data-row]');
        if ((await rows.count()) > 2) {
          await rows.nth(2).click();
          await page.waitForTimeout(400);
        }
      }
      for (const dark of [false, true]) {
        await app.setSystemDark(dark);
        await page.waitForTimeout(150);
        await page.screenshot({ path: join(out, `${name}-${lang}${dark ? '-dark' : ''}.png`) });
      }
      await app.setSystemDark(false);
    }
    await app.close();
  });
}
