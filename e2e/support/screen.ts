import { expect, type Locator, type Page } from '@playwright/test';
import { type Lang, words } from './words';

/** The parts of the page that several specifications use. */
export async function goTo(page: Page, route: string): Promise<void> {
  // A start goes to the overview by itself, which would undo a way taken before it.
  await page.waitForURL(/#\//, { waitUntil: 'commit' });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await screenDrawn(page, route);
}

/** Waits for a screen: the one before stands until the next is drawn, and would take what is done meanwhile. */
export async function screenDrawn(page: Page, route: string): Promise<void> {
  const [path, query] = route.split('?');
  // With ?new the screen goes on to the record that it makes.
  await page.locator(`#content[data-path${query === undefined ? '' : '^'}="${path}"]`).waitFor();
}

/** Calls the search over everything, and waits until it takes what is typed. */
export async function openPalette(page: Page, key = 'k'): Promise<Locator> {
  await pressPlace(page, { code: 'KeyK', key, ctrl: true });
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toBeFocused();
  return field;
}

/** Turns the open card to its form. */
export async function editCard(page: Page, lang: Lang): Promise<void> {
  const edit = page.getByRole('article').getByRole('button', { name: words(lang, 'common.actions.edit') });
  await edit.click();
  await expect(edit).toBeHidden();
}

/** Turns the screens to a language at the foot of the rail, where each is called by its own name. */
export async function switchTo(page: Page, lang: Lang): Promise<void> {
  const ownName = words(lang, `common.languageNames.${lang}`);
  await page.getByRole('button', { name: ownName, exact: true }).click();
}

/** The line of a text in three languages that holds one of them. */
export function languageLine(page: Page, label: string, line: Lang, lang: Lang): Locator {
  const language = words(lang, `common.languageNames.${line}`);
  const name = words(lang, 'forms.inLanguage', { label, language });
  return page.getByLabel(name, { exact: true }).and(page.locator('input, textarea'));
}

/** Waits until the foot of the rail says that the change is saved. */
export async function savedSaid(page: Page, lang: Lang): Promise<void> {
  const said = words(lang, 'common.saved.at', { time: '' }).trim();
  await page.getByRole('navigation').getByRole('status').getByText(said).waitFor();
}

/** Presses a key by its place on the keyboard, with whatever letter the layout in use has there. */
export async function pressPlace(
  page: Page,
  { code, key, ctrl = false, shift = false }: { code: string; key: string; ctrl?: boolean; shift?: boolean },
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const press = { code, key, modifiers: (ctrl ? 2 : 0) + (shift ? 8 : 0) };
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
  await devtools.detach();
}
