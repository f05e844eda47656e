import { z } from '../zod';

/** The three languages of the app, its records and its papers. */
export const languages = ['ru', 'zh', 'en'] as const;
export type Lang = (typeof languages)[number];
export const Lang = z.enum(languages);

/** BCP 47 tags for `lang` attributes, Intl and PDF language marks. */
export const localeOf: Readonly<Record<Lang, string>> = { ru: 'ru-RU', zh: 'zh-CN', en: 'en-GB' };

/** Text that can be shown, printed and put into XML: no control characters but tab and line ends, no half pairs. */
export const PlainText = z
  .string()
  .regex(/^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u, { message: 'controlCharacter' });

const line = PlainText.trim().min(1).max(20_000);

/** One text in up to three languages; at least one is present. */
export const LocalText = z
  .strictObject({ ru: line.optional(), zh: line.optional(), en: line.optional() })
  .refine((text) => languages.some((lang) => text[lang] !== undefined), { message: 'emptyText' });
export type LocalText = z.infer<typeof LocalText>;

/** A text as it is shown: the words, the language they are in, and whether that is not the one asked for. */
export interface ShownText {
  readonly text: string;
  readonly lang: Lang;
  readonly fallback: boolean;
}

const fallbackOrder: Readonly<Record<Lang, readonly Lang[]>> = {
  ru: ['ru', 'en', 'zh'],
  zh: ['zh', 'en', 'ru'],
  en: ['en', 'ru', 'zh'],
};

/** The text in `lang`, else in the nearest other language, marked as a fallback; null when there is none. */
export function showText(text: LocalText | undefined, lang: Lang): ShownText | null {
  for (const candidate of fallbackOrder[lang]) {
    const words = text?.[candidate];
    if (words !== undefined) return { text: words, lang: candidate, fallback: candidate !== lang };
  }
  return null;
}
