import type { Lang } from '../../../shared/domain/language';
import type { Inline } from '../../../shared/report/document';
import { plainText } from '../../../shared/report/inline';
import type { Convention } from '../../../shared/report/request';

/** Characters that surely fit three lines. */
const threeLines: Readonly<Record<Convention, Readonly<Record<Lang, number>>>> = {
  gost: { ru: 225, en: 230, zh: 112 },
  gbt: { ru: 150, en: 155, zh: 80 },
  plain: { ru: 245, en: 260, zh: 125 },
};

/** A paragraph or an item of at most three lines is not worth a page break inside it. */
export const isShort = (content: readonly Inline[], convention: Convention, lang: Lang): boolean =>
  plainText(content).length <= threeLines[convention][lang];
