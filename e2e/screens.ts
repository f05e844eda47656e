import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';
import type { RunningApp } from './support/running-app';
import { goTo } from './support/screen';
import { type Lang, languages, words } from './support/words';

/**
 * Photographs every screen in three languages, light and dark, and at the smallest window: `npm run screens`, or
 * `npm run screens -- -g "in zh"` for one language. They go to `out/screens`, those that the README shows also to
 * `docs/screens`; with PC_SCREENS they go to that folder only.
 */
const root = resolve(import.meta.dirname, '..');
const out = resolve(process.env.PC_SCREENS ?? join(root, 'out', 'screens'));
const training = join(root, 'samples', 'training.json');
const sizes = { usual: { width: 1440, height: 900 }, least: { width: 900, height: 600 } } as const;

/** The pictures of the README. */
const shown = ['overview-ru', 'partners-zh', 'counts-ru-dark', 'visits-en', 'summary-zh'];

/** One thing to photograph: where it is, and what is done there first. */
interface Shot {
  readonly name: string;
  readonly route: string;
  readonly enter?: (page: Page, lang: Lang) => Promise<void>;
}

const buttonOf = (page: Page, lang: Lang, place: string) =>
  page.getByRole('button', { name: new RegExp(`^${words(lang, place)}`) }).first();

const open =
  (place: string) =>
  async (page: Page, lang: Lang): Promise<void> =>
    buttonOf(page, lang, place).click();

const press = (key: string, text?: string) => async (page: Page) => {
  await page.keyboard.press(key);
  if (text !== undefined) await page.keyboard.type(text);
};

/** Lays the table of counts out anew: each choice is a menu of the toolbar. */
const laidOut =
  (rows: string, columns: string | null) =>
  async (page: Page, lang: Lang): Promise<void> => {
    // The columns give way first, so that the rows may be anything.
    for (const [menu, choice] of [
      ['columns', null],
      ['rows', rows],
      ['columns', columns],
    ] as const) {
      await open(`counts.${menu}`)(page, lang);
      const name = words(lang, choice === null ? 'counts.noColumns' : `counts.dimension.${choice}`);
      await page.getByRole('menuitemradio', { name, exact: true }).click();
    }
  };

const periodTyped = (text: string) => async (page: Page, lang: Lang) => {
  const label = words(lang, 'summary.options.range');
  const field = page.getByLabel(`${label}: ${words(lang, 'forms.from')}`, { exact: true });
  await field.fill(text);
  await field.press('Tab');
};

/** The pages of the paper asked for stand there, and are not those of the one before. */
const paperIsShown = async (page: Page, lang: Lang): Promise<void> => {
  const preparing = page.getByText(words(lang, 'summary.preview.preparing')).first();
  await preparing.waitFor({ timeout: 1_500 }).catch(() => undefined);
  await preparing.waitFor({ state: 'hidden', timeout: 30_000 });
  await page.locator('canvas').first().waitFor({ timeout: 30_000 });
};

const summaryOf = (text: string) => async (page: Page, lang: Lang) => {
  await periodTyped(text)(page, lang);
  await paperIsShown(page, lang);
};

/** The training office. */
const shots: readonly Shot[] = [
  { name: 'overview', route: '/overview' },
  { name: 'partners-list', route: '/partners' },
  { name: 'partners', route: '/partners/city-beilan' },
  { name: 'district', route: '/partners/city-binjiang' },
  { name: 'city-ended', route: '/partners/city-denizova' },
  { name: 'city-form', route: '/partners/city-beilan', enter: open('common.actions.edit') },
  { name: 'visits', route: '/visits/visit-2025-07' },
  { name: 'visit-to-confirm', route: '/visits/visit-to-confirm-2025' },
  { name: 'visit-draft', route: '/visits/visit-draft-2026' },
  { name: 'visit-form', route: '/visits/visit-2025-07', enter: open('common.actions.edit') },
  { name: 'events', route: '/events/event-camp-2025' },
  { name: 'event-form', route: '/events/event-camp-2025', enter: open('common.actions.edit') },
  { name: 'agreements-list', route: '/agreements' },
  { name: 'agreements', route: '/agreements/agreement-beilan-sister' },
  { name: 'agreement-expiring', route: '/agreements/agreement-plan-beilan-2025' },
  { name: 'agreement-ended', route: '/agreements/agreement-university-yunting-2020' },
  {
    name: 'agreement-form',
    route: '/agreements/agreement-beilan-sister',
    enter: open('common.actions.edit'),
  },
  { name: 'contacts', route: '/contacts/person-pei-haisheng' },
  { name: 'organisation', route: '/contacts/organisation-beilan-university' },
  { name: 'person-form', route: '/contacts/person-pei-haisheng', enter: open('common.actions.edit') },
  { name: 'published', route: '/published/reported-events-2023' },
  { name: 'indicator', route: '/published/indicator-students-2022' },
  { name: 'counts', route: '/counts' },
  { name: 'counts-columns', route: '/counts', enter: laidOut('year', null) },
  { name: 'counts-line', route: '/counts', enter: laidOut('month', null) },
  { name: 'counts-bars', route: '/counts', enter: laidOut('city', null) },
  { name: 'counts-stack', route: '/counts', enter: laidOut('year', 'role') },
  { name: 'counts-multiples', route: '/counts', enter: laidOut('year', 'field') },
  { name: 'summary', route: '/summary', enter: paperIsShown },
  { name: 'summary-half', route: '/summary', enter: summaryOf('2025-H1') },
  { name: 'summary-range', route: '/summary', enter: summaryOf('2024-01..2025-06') },
  { name: 'summary-bad-period', route: '/summary', enter: periodTyped('2025-13') },
  { name: 'summary-year-again', route: '/summary', enter: summaryOf('2025') },
  ...['office', 'interface', 'counting', 'levels', 'data', 'about'].map((section) => ({
    name: `settings-${section}`,
    route: `/settings/${section}`,
  })),
  { name: 'bin', route: '/bin' },
  { name: 'no-hits', route: '/agreements', enter: press('Control+f', 'zzzz') },
  { name: 'palette', route: '/overview', enter: press('Control+k') },
  { name: 'palette-found', route: '/overview', enter: press('Control+k', 'bei') },
];

/** An office with nothing in it yet. */
const empty: readonly Shot[] = [
  ...['overview', 'partners', 'visits', 'events', 'agreements', 'contacts', 'published', 'counts'],
  ...['summary', 'bin', 'settings/office'],
].map((route) => ({ name: `empty-${route.replace('/', '-')}`, route: `/${route}` }));

async function photograph(app: RunningApp, page: Page, lang: Lang, shot: Shot): Promise<void> {
  await page.setViewportSize(sizes.usual);
  await goTo(page, shot.route);
  await page.getByRole('heading').first().waitFor();
  await shot.enter?.(page, lang);
  await page.waitForTimeout(350);
  await page.mouse.move(0, 0);
  for (const dark of [false, true]) {
    await app.setSystemDark(dark);
    await page.waitForTimeout(100);
    await keep(page, `${shot.name}-${lang}${dark ? '-dark' : ''}`);
  }
  await app.setSystemDark(false);
  await page.setViewportSize(sizes.least);
  await page.waitForTimeout(200);
  await keep(page, `${shot.name}-${lang}-least`);
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
    test.setTimeout(170_000);
    mkdirSync(out, { recursive: true });
    const app = await launchApp({ args: [training], asOf: '2025-11-21', lang });
    await app.page.getByRole('navigation').first().waitFor();
    for (const shot of shots) await photograph(app, app.page, lang, shot);
    await app.close();
  });

  test(`screens of a new office in ${lang}`, async () => {
    test.setTimeout(90_000);
    mkdirSync(out, { recursive: true });
    const app = await launchApp({ firstRun: true, asOf: '2025-11-21', lang });
    await app.page.setViewportSize(sizes.usual);
    await app.page.getByRole('heading').first().waitFor();
    await keep(app.page, `start-${lang}`);
    const page = await app.pageAfter(() => open('start.own.button')(app.page, lang));
    await page.getByRole('navigation').first().waitFor();
    for (const shot of empty) await photograph(app, page, lang, shot);
    await app.close();
  });
}
