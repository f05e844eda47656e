import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Lang, languages } from '../../shared/domain/language';
import { type Preferences, themes } from '../../shared/ipc/contract';
import { z } from '../../shared/zod';
import { replaceFile } from '../storage/replace-file';

const Screens = z.record(z.string().max(100), z.string().max(20_000));

/** What a page may change; unknown members are refused. */
export const PreferencesChange = z.strictObject({
  lang: Lang.exactOptional(),
  theme: z.enum(themes).exactOptional(),
  screens: Screens.exactOptional(),
});

/** Each member by itself falls back to its default, so that one bad value does not cost the others. */
const stored = (lang: Lang) =>
  z
    .object({
      lang: Lang.catch(lang),
      theme: z.enum(themes).catch('system'),
      screens: Screens.catch({}),
    })
    .catch({ lang, theme: 'system', screens: {} });

/** The first of the system's languages that the app speaks; English when it speaks none of them. */
export function languageOfSystem(preferred: readonly string[]): Lang {
  for (const tag of preferred) {
    const found = languages.find((lang) => lang === tag.toLowerCase().split(/[-_]/)[0]);
    if (found) return found;
  }
  return 'en';
}

/** Preferences of this computer: read once at start, kept in memory, each change written whole. */
export class PreferenceStore {
  readonly #file: string;
  #current: Preferences;
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(file: string, current: Preferences) {
    this.#file = file;
    this.#current = current;
  }

  /**
   * Reads `preferences.json` in `folder`; a missing or broken file gives the defaults, in the system's language.
   * `lang` is one asked for on the command line and wins over the remembered one.
   */
  static async open(folder: string, systemLang: Lang, lang: Lang | null = null): Promise<PreferenceStore> {
    const file = join(folder, 'preferences.json');
    const text = await readFile(file, 'utf8').catch(() => '{}');
    const remembered = stored(systemLang).parse(parseJson(text));
    return new PreferenceStore(file, { ...remembered, lang: lang ?? remembered.lang });
  }

  get current(): Preferences {
    return this.#current;
  }

  /**
   * Takes the change over at once. A file that cannot be written costs only the memory of the choice, so it
   * is no error for whoever switches the theme.
   */
  async change(change: Partial<Preferences>): Promise<Preferences> {
    this.#current = { ...this.#current, ...change };
    const text = `${JSON.stringify(this.#current, null, 2)}\n`;
    this.#writing = this.#writing.then(() => replaceFile(this.#file, text));
    await this.#writing;
    return this.#current;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
