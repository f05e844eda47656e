import { expect, type Locator, type Page } from '@playwright/test';
import { editCard, openPalette } from './screen';
import { type Lang, words } from './words';

/** A state of the app that axe looks at, and the way out of it. */
export interface Moment {
  readonly name: string;
  readonly route: string;
  /** The part of the page that is new in this state; the rest was looked at before. */
  readonly part: string;
  readonly enter: (page: Page, lang: Lang) => Promise<void>;
  readonly leave: (page: Page, lang: Lang) => Promise<void>;
}

const pressEscape = (page: Page) => page.keyboard.press('Escape');
const buttonOf = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
type Opened = 'menu' | 'dialog' | 'listbox';
/** Presses what opens a menu, a dialog or a list, and waits until it is there. */
const opening =
  (role: Opened, opener: (page: Page, lang: Lang) => Locator) =>
  async (page: Page, lang: Lang): Promise<void> => {
    await opener(page, lang).click();
    await page.getByRole(role).waitFor();
  };
/** What a button opens; its name begins with the words at this place. */
const openingBy = (role: Opened, place: string) =>
  opening(role, (page, lang) => buttonOf(page, new RegExp(`^${words(lang, place)}`)));

/** Closes it by Escape; while it goes, it keeps the keys to itself. */
const closing =
  (role: Opened) =>
  async (page: Page): Promise<void> => {
    await pressEscape(page);
    await expect(page.getByRole(role)).toHaveCount(0);
  };
/** A moment with something open over the screen. */
const over = (role: Opened, moment: Omit<Moment, 'part' | 'leave'>): Moment => ({
  ...moment,
  part: `[role="${role}"]`,
  leave: closing(role),
});
/** The form in which a list was open is left as well. */
async function closeListAndForm(page: Page): Promise<void> {
  await closing('listbox')(page);
  await page.keyboard.press('Control+Enter');
}
const visitBegins = (page: Page, lang: Lang): Locator =>
  page.getByLabel(`${words(lang, 'visits.field.dates')}: ${words(lang, 'forms.from')}`, { exact: true });

/** What opens over a screen or stands there for a moment; the screens themselves are looked at where they are used. */
export const moments: readonly Moment[] = [
  over('dialog', {
    name: 'the palette before anything is typed',
    route: '/overview',
    enter: async (page) => {
      await openPalette(page);
      // What was sought last is still there, selected.
      await page.keyboard.press('Backspace');
      await page.getByRole('dialog').getByRole('option').first().waitFor();
    },
  }),
  over('dialog', {
    name: 'the palette with what it found',
    route: '/overview',
    enter: async (page, lang) => {
      await openPalette(page);
      await page.keyboard.insertText({ ru: 'бэйлан', zh: '北', en: 'bei' }[lang]);
      await page.getByRole('dialog').getByRole('option').first().waitFor();
    },
  }),
  over('dialog', {
    name: 'the palette with nothing found',
    route: '/overview',
    enter: async (page, lang) => {
      await openPalette(page);
      await page.keyboard.insertText('qzxqzx');
      await page.getByText(words(lang, 'palette.nothing')).waitFor();
    },
  }),
  over('dialog', {
    name: 'the list of shortcuts',
    route: '/overview',
    enter: async (page) => {
      await page.keyboard.press('F1');
      await page.getByRole('dialog').waitFor();
    },
  }),
  over('menu', {
    name: 'the answers to a planned visit whose day has passed',
    route: '/overview',
    enter: openingBy('menu', 'overview.attention.settle'),
  }),
  over('dialog', {
    name: 'the choice of a period',
    route: '/visits',
    enter: opening('dialog', (page, lang) =>
      page.getByRole('banner').getByText(words(lang, 'common.period.other'), { exact: true }),
    ),
  }),
  over('menu', {
    name: 'a menu of the tool bar',
    route: '/visits',
    enter: openingBy('menu', 'visits.filter.status'),
  }),
  over('menu', {
    name: 'the choice of columns',
    route: '/visits',
    enter: openingBy('menu', 'common.table.columns'),
  }),
  over('menu', {
    name: 'the ways to export a table',
    route: '/visits',
    enter: openingBy('menu', 'common.table.export.title'),
  }),
  over('dialog', {
    name: 'the records behind a figure',
    route: '/visits',
    enter: opening('dialog', (page) => page.locator('[data-table] + * button, footer button').first()),
  }),
  {
    name: 'chosen lines with what can be done with them',
    route: '/visits',
    part: '[role="toolbar"]',
    enter: async (page) => {
      await page.locator('[data-record] input[type=checkbox]').first().check();
    },
    leave: async (page, lang) => {
      await buttonOf(page, words(lang, 'forms.selection.clear')).click();
    },
  },
  {
    name: 'a list whose filter lets nothing through',
    route: '/events',
    part: '#content',
    enter: async (page, lang) => {
      await page.locator('[data-table="events"]').waitFor();
      await page.keyboard.press('Control+f');
      await page.keyboard.insertText('qzxqzx');
      await page.getByText(words(lang, 'events.empty.filtered')).waitFor();
    },
    leave: async (page, lang) => {
      await buttonOf(page, words(lang, 'events.empty.clear')).click();
    },
  },
  over('menu', {
    name: 'the kinds of published figures to add',
    route: '/published',
    enter: openingBy('menu', 'published.add.button'),
  }),
  over('menu', {
    name: 'a menu of dimensions in sections',
    route: '/counts',
    enter: opening('menu', (page) => page.getByRole('toolbar').locator('button[aria-haspopup=menu]').first()),
  }),
  over('dialog', {
    name: 'the files written last',
    route: '/summary',
    enter: openingBy('dialog', 'summary.recent.title'),
  }),
  {
    name: 'the places of the gazetteer for a city that is sought',
    route: '/visits/visit-2025-07',
    part: '[role="listbox"]',
    enter: async (page, lang) => {
      await editCard(page, lang);
      await page.getByRole('combobox', { name: words(lang, 'visits.field.cities'), exact: true }).click();
      await page.keyboard.insertText({ ru: 'харб', zh: '哈尔', en: 'harb' }[lang]);
      await page
        .getByRole('listbox')
        .getByText({ ru: 'Харбин', zh: '哈尔滨', en: 'Harbin' }[lang])
        .first()
        .waitFor();
    },
    leave: closeListAndForm,
  },
  {
    name: 'a form with an invalid date and an open list of records',
    route: '/visits/visit-2025-07',
    part: 'body',
    enter: async (page, lang) => {
      await editCard(page, lang);
      await visitBegins(page, lang).fill('32.13');
      await page.getByRole('combobox', { name: words(lang, 'visits.field.event'), exact: true }).click();
      await page.getByRole('listbox').waitFor();
    },
    leave: async (page, lang) => {
      await closing('listbox')(page);
      await visitBegins(page, lang).focus();
      await pressEscape(page);
    },
  },
  {
    name: 'a closed list to choose from',
    route: '/events/event-camp-2025',
    part: '[role="listbox"]',
    enter: async (page, lang) => {
      await editCard(page, lang);
      await page.getByRole('combobox', { name: words(lang, 'events.field.format'), exact: true }).click();
      await page.getByRole('listbox').waitFor();
    },
    leave: closeListAndForm,
  },
  {
    name: 'a message with its undo',
    route: '/agreements',
    part: '[aria-live="polite"]',
    enter: async (page, lang) => {
      await page.locator('[data-record]').first().click();
      await page
        .getByRole('article')
        .getByRole('button', { name: words(lang, 'common.actions.moveToBin') })
        .click();
      await page.getByRole('button', { name: words(lang, 'common.bin.undo') }).waitFor();
    },
    leave: async (page, lang) => {
      await buttonOf(page, words(lang, 'common.bin.undo')).click();
    },
  },
];
