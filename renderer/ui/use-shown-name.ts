import { useCallback } from 'react';
import type { ShownText } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { nameOf } from '../../shared/format/names';
import { useLang } from '../i18n/use-lang';
import { useVocabulary } from '../i18n/use-vocabulary';

/** What a record is called on screens: its own name, or what a published figure without words of its own counts. */
export function useShownName(): (record: AnyRecord) => ShownText | null {
  const lang = useLang();
  const word = useVocabulary();
  return useCallback(
    (record) => {
      const named = nameOf(record, lang);
      if (named || record.kind !== 'reportedCount' || record.measure === undefined) return named;
      return { text: word('reportedMeasure', record.measure), lang, fallback: false };
    },
    [lang, word],
  );
}
