import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';
import type { RunningApp } from './support/running-app';
import { goTo } from './support/screen';
import { empty, open, type Shot, shots } from './support/shots';
import { type Lang, languages } from './support/words';

/**
 * Photographs every screen in three languages, light and dark, and in smaller windows: `npm run screens`, or
 * `npm run screens -- -g "in zh"` for one language; PC_SHOTS takes a pattern of names. They go to `out/screens`, those
 * that the README shows also to `docs/screens`; with PC_SCREENS they go to that folder only.
 */
const root = resolve(import.meta.dirname, '..');
const out = resolve(process.env.PC_SCREENS ?? join(root, 'out', 'screens'));
const training = join(root, 'samples', 'training.json');
const sizes = {
  usual: { width: 1440, height: 900 },
  laptop: { width: 1280, height: 800 },
  least: { width: 900, height: 600 },
} as const;
/** Only the shots whose names this matches, where it is set. */
const wanted = new RegExp(process.env.PC_SHOTS ?? '');

/** The pictures of the README. */
const shown = ['overview-ru', 'partners-zh', 'counts-ru-dark', 'visits-en', 'summary-zh'];

async function photograph(app: RunningApp, page: Page, lang: Lang, shot: Shot): Promise<void> {
  await page.setViewportSize(sizes.usual);
  await goTo(page, shot.route);
  // A screen that is read at its first use comes a moment later than its address.
  await page.waitForTimeout(300);
  await page.locator('#content').getByRole('heading').first().waitFor();
  await shot.enter?.(page, lang);
  await page.waitForTimeout(350);
  await page.mouse.move(0, 0);
  for (const dark of [false, true]) {
    await app.setSystemDark(dark);
    await page.waitForTimeout(100);
    await keep(page, `${shot.name}-${lang}${dark ? '-dark' : ''}`);
  }
  await app.setSystemDark(false);
  for (const size of ['laptop', 'least'] as const) {
    await page.setViewportSize(sizes[size]);
    await page.waitForTimeout(200);
    await keep(page, `${shot.name}-${lang}-${size}`);
  }
  await page.keyboard.press('Escape');
}

async function keep(page: Page, name: string): Promise<void> {
  const path = join(out, `${name}.png`);
  await page.screenshot({ path });
  if (process.env.PC_SCREENS !== undefined || !shown.includes(name)) return;
  copyFileSync(path, join(root, 'docs', 'screens', `${name}.png`));
}

for (const lang of languages) {
  test(`screens of the training office in ${lang}`, async () => {
    test.setTimeout(400_000);
    mkdirSync(out, { recursive: true });
    const app = await launchApp({ args: [training], asOf: '2025-11-21', lang });
    await app.page.getByRole('navigation').first().waitFor();
    for (const shot of shots) {
      if (wanted.test(shot.name)) await photograph(app, app.page, lang, shot);
    }
    await app.close();
  });

  test(`screens of a new office in ${lang}`, async () => {
    test.setTimeout(150_000);
    mkdirSync(out, { recursive: true });
    const app = await launchApp({ firstRun: true, asOf: '2025-11-21', lang });
    await app.page.setViewportSize(sizes.usual);
    await app.page.getByRole('heading').first().waitFor();
    await keep(app.page, `start-${lang}`);
    const page = await app.pageAfter(() => open('start.own.button')(app.page, lang));
    await page.getByRole('navigation').first().waitFor();
    for (const shot of empty) {
      if (wanted.test(shot.name)) await photograph(app, page, lang, shot);
    }
    await app.close();
  });
}
