import type { Page } from '@playwright/test';
import { type Lang, words } from './words';

/** One thing to photograph: where it is, and what is done there first. */
export interface Shot {
  readonly name: string;
  readonly route: string;
  readonly enter?: (page: Page, lang: Lang) => Promise<void>;
}

const buttonOf = (page: Page, lang: Lang, place: string) =>
  page.getByRole('button', { name: new RegExp(`^${words(lang, place)}`) }).first();

export const open =
  (place: string) =>
  async (page: Page, lang: Lang): Promise<void> =>
    buttonOf(page, lang, place).click();

const press = (key: string, text?: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.waitForTimeout(150);
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
  const preparing = page.getByRole('progressbar', { name: words(lang, 'summary.preview.preparing') });
  await preparing.waitFor({ timeout: 1_500 }).catch(() => undefined);
  await preparing.waitFor({ state: 'hidden', timeout: 30_000 });
  await page.locator('canvas').first().waitFor({ timeout: 30_000 });
};

const summaryOf = (text: string) => async (page: Page, lang: Lang) => {
  await periodTyped(text)(page, lang);
  await paperIsShown(page, lang);
};

const chosen = (place: string) => async (page: Page, lang: Lang) => {
  await page.getByText(words(lang, place), { exact: true }).first().click();
  await page.waitForTimeout(600);
};

const briefOf = async (page: Page, lang: Lang) => {
  await open('partners.brief')(page, lang);
  await paperIsShown(page, lang);
};

const optionsOf = (place: string) => async (page: Page, lang: Lang) => {
  await page.getByRole('combobox', { name: words(lang, place), exact: true }).click();
  await page.getByRole('listbox').waitFor();
};

/** A second language in columns beside the first. */
const beside = async (page: Page, lang: Lang) => {
  await optionsOf('summary.options.second')(page, lang);
  const second = words(lang, `common.languageNames.${lang === 'zh' ? 'ru' : 'zh'}`);
  await page.getByRole('option', { name: second, exact: true }).click();
  await paperIsShown(page, lang);
};

const alone = async (page: Page, lang: Lang) => {
  await optionsOf('summary.options.second')(page, lang);
  await page.getByRole('option', { name: words(lang, 'summary.options.noSecond'), exact: true }).click();
  await paperIsShown(page, lang);
};

const frozen = async (page: Page, lang: Lang) => {
  await chosen('editing.modes.editions')(page, lang);
  await page.getByRole('button', { name: words(lang, 'editing.editions.freeze', { number: '1' }) }).click();
  await page
    .getByText(words(lang, 'editing.editions.name', { number: '1' }))
    .first()
    .waitFor({ timeout: 30_000 });
};

/** A name typed into a new city, for which the gazetteer has places. */
const citySought = async (page: Page, lang: Lang) => {
  await page.locator('article input[type="text"]').first().waitFor();
  await page.keyboard.type({ ru: 'харб', zh: '哈尔', en: 'harb' }[lang]);
  await page.getByRole('listbox').waitFor();
};

/** A city that the register lacks, sought in a picker of records. */
const pickerSought = async (page: Page, lang: Lang) => {
  await open('common.actions.edit')(page, lang);
  await page.getByRole('combobox', { name: words(lang, 'visits.field.cities'), exact: true }).click();
  await page.keyboard.type({ ru: 'харб', zh: '哈尔', en: 'harb' }[lang]);
  await page.waitForTimeout(800);
};

const exportTable = async (page: Page, lang: Lang) => {
  await page.getByRole('columnheader').first().hover();
  await page.getByRole('button', { name: words(lang, 'common.table.export.title') }).click();
};

const recordsOfFigure = async (page: Page) => {
  await page.locator('footer button').first().click();
  await page.getByRole('dialog').waitFor();
};

const firstChosen = async (page: Page) => {
  await page.locator('[data-record] input[type=checkbox]').first().check();
};

const toTheEnd = async (page: Page) => {
  await page.locator('#content h2').last().scrollIntoViewIfNeeded();
};

/** The training office. */
export const shots: readonly Shot[] = [
  { name: 'overview', route: '/overview' },
  { name: 'overview-end', route: '/overview', enter: toTheEnd },
  { name: 'overview-settle', route: '/overview', enter: open('overview.attention.settle') },
  { name: 'partners-list', route: '/partners' },
  { name: 'partners', route: '/partners/city-beilan' },
  { name: 'district', route: '/partners/city-binjiang' },
  { name: 'city-ended', route: '/partners/city-denizova' },
  { name: 'city-form', route: '/partners/city-beilan', enter: open('common.actions.edit') },
  { name: 'city-new', route: '/partners?new', enter: citySought },
  { name: 'visits-list', route: '/visits' },
  { name: 'visits-export', route: '/visits', enter: exportTable },
  { name: 'visits-figure', route: '/visits', enter: recordsOfFigure },
  { name: 'visits-chosen', route: '/visits', enter: firstChosen },
  { name: 'visits', route: '/visits/visit-2025-07' },
  { name: 'visit-picker', route: '/visits/visit-2025-07', enter: pickerSought },
  { name: 'visit-to-confirm', route: '/visits/visit-to-confirm-2025' },
  { name: 'visit-draft', route: '/visits/visit-draft-2026' },
  { name: 'visit-form', route: '/visits/visit-2025-07', enter: open('common.actions.edit') },
  { name: 'events-list', route: '/events' },
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
  { name: 'contacts-list', route: '/contacts' },
  { name: 'contacts', route: '/contacts/person-pei-haisheng' },
  { name: 'organisation', route: '/contacts/organisation-beilan-university' },
  { name: 'person-form', route: '/contacts/person-pei-haisheng', enter: open('common.actions.edit') },
  { name: 'published-list', route: '/published' },
  { name: 'published-add', route: '/published', enter: open('published.add.button') },
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
  { name: 'summary-kinds', route: '/summary', enter: optionsOf('summary.options.kind') },
  { name: 'summary-conventions', route: '/summary', enter: optionsOf('summary.options.convention') },
  { name: 'summary-partners', route: '/summary', enter: optionsOf('summary.options.scope') },
  { name: 'summary-beside', route: '/summary', enter: beside },
  { name: 'summary-alone', route: '/summary', enter: alone },
  { name: 'summary-files', route: '/summary', enter: open('summary.recent.title') },
  { name: 'editing', route: '/summary', enter: chosen('editing.modes.edit') },
  { name: 'editions', route: '/summary', enter: frozen },
  { name: 'brief', route: '/partners/city-beilan', enter: briefOf },
  ...['office', 'interface', 'counting', 'levels', 'countries', 'data', 'about'].map((section) => ({
    name: `settings-${section}`,
    route: `/settings/${section}`,
  })),
  { name: 'bin', route: '/bin' },
  { name: 'no-hits', route: '/agreements', enter: press('Control+f', 'zzzz') },
  { name: 'period', route: '/visits', enter: chosen('common.period.other') },
  { name: 'shortcuts', route: '/overview', enter: press('F1') },
  { name: 'palette', route: '/overview', enter: press('Control+k') },
  { name: 'palette-found', route: '/overview', enter: press('Control+k', 'bei') },
];

/** An office with nothing in it yet. */
export const empty: readonly Shot[] = [
  ...['overview', 'partners', 'visits', 'events', 'agreements', 'contacts', 'published', 'counts'],
  ...['summary', 'bin', 'settings/office'],
].map((route) => ({ name: `empty-${route.replace('/', '-')}`, route: `/${route}` }));
