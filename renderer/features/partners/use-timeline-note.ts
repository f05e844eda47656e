import { useTranslation } from 'react-i18next';
import type { Quantity } from '../../../shared/domain/quantity';
import { formatQuantity } from '../../../shared/format/numbers';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import type { TimelineRecord } from './city-records';

/** The small line under a title: who came and how many, what kind of event or document it was. */
export function useTimelineNote(): (record: TimelineRecord) => string {
  const { t } = useTranslation('partners');
  const lang = useLang();
  const word = useVocabulary();
  const people = (quantity: Quantity) =>
    t(quantity.qualifier === 'exact' ? 'timeline.people' : 'timeline.peopleInexact', {
      count: quantity.value,
      quantity: formatQuantity(quantity, lang, t('counter.people')),
    });
  const join = (parts: readonly string[]) => parts.filter((part) => part !== '').join(t('timeline.comma'));
  return (record) => {
    if (record.kind === 'event') return record.format ? word('format', record.format) : '';
    if (record.kind === 'agreement') {
      return join([
        record.documentKind ? word('documentKind', record.documentKind) : '',
        record.number ?? '',
      ]);
    }
    return join([
      record.direction ? t(`timeline.visit.${record.direction}`) : '',
      record.people ? people(record.people) : '',
    ]);
  };
}
