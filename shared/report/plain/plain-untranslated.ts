import type { PlainRegister } from '../../counting/plain/plain-register';
import type { Lang } from '../../domain/language';
import type { MissingTranslation, ReportDocument } from '../document';
import type { Inline } from '../inlines';

type Texts = { readonly [L in Lang]?: string };

/** Languages in the order in which a reader of each would rather meet them. */
const nearest: Readonly<Record<Lang, readonly Lang[]>> = {
  ru: ['en', 'zh'],
  zh: ['en', 'ru'],
  en: ['ru', 'zh'],
};

/**
 * What is wrong with the list of lent texts: one whose record has it in the paper's language or has none in the language
 * named, one that stands twice, and words of another language on the page that the list does not name.
 */
export function untranslatedFaults(
  paper: ReportDocument,
  inlines: readonly Inline[],
  register: PlainRegister,
) {
  const { missingTranslations: missing } = paper;
  const named = missing.map(({ record, field, wanted }) => `${record} ${field} ${wanted}`);
  const lent = new Set(missing.map(({ record, used }) => `${record} ${used}`));
  return [
    ...missing.filter((one) => !isLent(one, register)).map((one) => `not lent: ${JSON.stringify(one)}`),
    ...named.filter((one, at) => named.indexOf(one) < at).map((one) => `twice: ${one}`),
    ...inlines.flatMap((inline) => {
      if (inline.type !== 'text' && inline.type !== 'record') return [];
      const { lang, record } = inline;
      if (lang === undefined || lang === paper.lang || lang === paper.beside?.lang) return [];
      return lent.has(`${record} ${lang}`) ? [] : `not listed: ${JSON.stringify(inline)}`;
    }),
  ];
}

/** Some text of the record is there in the language named, and in none that comes before it. */
function isLent({ record, wanted, used }: MissingTranslation, register: PlainRegister): boolean {
  const before = [wanted, ...nearest[wanted].slice(0, nearest[wanted].indexOf(used))];
  return textsIn(register.byId(record)).some(
    (texts) => texts[used] !== undefined && before.every((lang) => texts[lang] === undefined),
  );
}

/** Every text of a record, however deep it lies. */
function textsIn(value: unknown): readonly Texts[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.keys(value).every((key) => key in nearest) ? [value as Texts] : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}
