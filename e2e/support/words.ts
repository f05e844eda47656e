import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const languages = ['ru', 'zh', 'en'] as const;
export type Lang = (typeof languages)[number];

const locales = resolve(import.meta.dirname, '..', '..', 'locales');
const read = new Map<string, unknown>();

function textsOf(lang: Lang, feature: string): unknown {
  const file = join(locales, lang, `${feature}.json`);
  if (!read.has(file)) read.set(file, JSON.parse(readFileSync(file, 'utf8')));
  return read.get(file);
}

/**
 * A text of the app by its place in the catalogue, such as `forms.endsBeforeBegins`, with its values filled in:
 * specifications say which sentence is expected and leave its wording to the catalogue.
 */
export function words(lang: Lang, place: string, values: Readonly<Record<string, string>> = {}): string {
  const [feature = '', ...path] = place.split('.');
  const text = path.reduce<unknown>(
    (texts, key) => (texts as Readonly<Record<string, unknown>> | undefined)?.[key],
    textsOf(lang, feature),
  );
  if (typeof text !== 'string') throw new Error(`locales/${lang} has no text ${place}`);
  return text.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? '');
}
