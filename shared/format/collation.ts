import type { Lang } from '../domain/language';

const collators: Readonly<Record<Lang, Intl.Collator>> = {
  ru: new Intl.Collator('ru', { numeric: true }),
  zh: new Intl.Collator('zh-u-co-pinyin', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** How names sort in a language: pinyin order in Chinese, digits as numbers everywhere. */
export const collatorFor = (lang: Lang): Intl.Collator => collators[lang];
