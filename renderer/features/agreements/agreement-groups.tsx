import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DocumentKind, documentKinds } from '../../../shared/domain/vocabulary';
import { formatPeriodHead } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import type { Grouping } from '../../ui/data-table-types';
import type { AgreementRow } from './agreement-rows';

export const groupings = ['year', 'kind', 'none'] as const;
export type AgreementGrouping = (typeof groupings)[number];

/** Groups by year of signing, latest first, or by kind in the order of the vocabulary. */
export function useAgreementGrouping(by: AgreementGrouping): Grouping<AgreementRow> | undefined {
  const { t } = useTranslation('agreements');
  const lang = useLang();
  const word = useVocabulary();
  return useMemo(() => {
    if (by === 'none') return undefined;
    const name = (key: string) => {
      if (key === '') return t(by === 'year' ? 'group.noDate' : 'group.noKind');
      return by === 'year' ? formatPeriodHead(key, lang) : word('documentKind', key as DocumentKind);
    };
    const rank = (key: string) => (key === '' ? -1 : documentKinds.indexOf(key as DocumentKind));
    return {
      keyOf: ({ agreement }) =>
        (by === 'year' ? agreement.signedOn?.slice(0, 'yyyy'.length) : agreement.documentKind) ?? '',
      words: name,
      title: (key, rows) => (
        <>
          {name(key)} <span className="t3">{t('group.documents', { count: rows.length })}</span>
        </>
      ),
      compare: (a, b) => (by === 'year' ? Number(b || '9999') - Number(a || '9999') : rank(a) - rank(b)),
    };
  }, [by, lang, t, word]);
}
