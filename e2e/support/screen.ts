import type { Locator, Page } from '@playwright/test';
import { type Lang, words } from './words';

/** The parts of the page that several specifications use. */
export async function goTo(page: Page, route: string): Promise<void> {
  // A start goes to the overview by itself, which would undo a way taken before it.
  await page.waitForURL(/#\//, { waitUntil: 'commit' });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  // The screen before stands until the next one is drawn, and would take what is done meanwhile.
  const [path, query] = route.split('?');
  // With ?new the screen goes on to the record that it makes.
  await page.locator(`#content[data-path${query === undefined ? '' : '^'}="${path}"]`).waitFor();
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
