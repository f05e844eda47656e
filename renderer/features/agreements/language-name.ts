import { type Lang, localeOf } from '../../../shared/domain/language';

/** Languages in which documents of the field are drawn up; any other two-letter code that a file brings is kept. */
export const documentLanguages = [
  'ru',
  'zh',
  'en',
  'kk',
  'be',
  'ky',
  'uz',
  'mn',
  'tr',
  'vi',
  'ko',
  'ja',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'sr',
  'fa',
  'ar',
] as const;

/** A language in words, by the Unicode CLDR. */
export const languageName = (code: string, lang: Lang): string =>
  new Intl.DisplayNames(localeOf[lang], { type: 'language', fallback: 'code' }).of(code) ?? code;
