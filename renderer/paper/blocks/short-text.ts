import type { Lang } from '../../../shared/domain/language';
import { plainText } from '../../../shared/report/inline';
import type { Inline } from '../../../shared/report/inlines';
import type { Layout } from '../../../shared/report/layout';

/** Characters that surely fit three lines. */
const threeLines: Readonly<Record<Layout, Readonly<Record<Lang, number>>>> = {
  gost: { ru: 225, en: 230, zh: 112 },
  gbt: { ru: 150, en: 155, zh: 80 },
  plain: { ru: 245, en: 260, zh: 125 },
  brief: { ru: 270, en: 285, zh: 135 },
  list: { ru: 420, en: 440, zh: 210 },
};

/** A paragraph or an item of at most three lines is not worth a page break inside it. */
export const isShort = (content: readonly Inline[], layout: Layout, lang: Lang): boolean =>
  plainText(content).length <= threeLines[layout][lang];
