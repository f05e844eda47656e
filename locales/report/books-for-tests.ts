import { createInstance } from 'i18next';
import type { Lang } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import type { ReportDocument } from '../../shared/report/document';
import { cities, office, work } from '../../shared/report/papers-for-tests';
import { type Phrases, phrasesFor } from '../../shared/report/phrases';
import type { SummaryRequest } from '../../shared/report/request';
import { composeSummary } from '../../shared/report/summary/compose-summary';
import { catalogue } from '../catalogue';

/** The phrase book of a language; a key that it lacks fails the test. */
function phrasesIn(lang: Lang): Phrases {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    initAsync: false,
    resources: catalogue,
    ns: ['report'],
    defaultNS: 'report',
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`No phrase ${key} in ${lang}`);
    },
  });
  const translate = instance.getFixedT(lang, 'report');
  return phrasesFor(lang, (key, params) => String(translate(key as 'unnamed', params ?? {})));
}

export const books: Readonly<Record<Lang, Phrases>> = {
  ru: phrasesIn('ru'),
  zh: phrasesIn('zh'),
  en: phrasesIn('en'),
};

/** The summary of some records, of the whole year 2025 unless the request says otherwise. */
export function compose(
  records: readonly AnyRecord[],
  lang: Lang,
  request: Partial<SummaryRequest> = {},
  asOf = '2025-12-31',
): ReportDocument {
  return composeSummary(
    new Register(records),
    { paper: 'summary', period: '2025', asOf, ...request, lang },
    books[lang],
  );
}

/** The summary of the small office of `papers-for-tests`. */
export const whole = (lang: Lang, request: Partial<SummaryRequest> = {}, asOf?: string): ReportDocument =>
  compose([office, ...cities, ...work], lang, request, asOf);
