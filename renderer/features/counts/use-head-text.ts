import { useTranslation } from 'react-i18next';
import { isPeriodDimension, visitKind } from '../../../shared/counting/dimension';
import { type Dimension, type TableHead, vagueHead } from '../../../shared/counting/figure';
import { periodOf } from '../../../shared/domain/period';
import {
  documentKinds,
  eventFormats,
  eventLevels,
  rungs,
  visitLevels,
} from '../../../shared/domain/vocabulary';
import { formatPeriodDays, formatPeriodHead } from '../../../shared/format/dates';
import { countryName, nameById } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';

const find = <T extends string>(list: readonly T[], key: string): T | undefined =>
  list.find((item) => item === key);

/** A row or column head in words. */
export function useHeadText(): (dimension: Dimension, head: TableHead) => string {
  const { t } = useTranslation(['counting', 'common']);
  const lang = useLang();
  const register = useRegister();
  const closed = useClosedListText();
  return (dimension, { key }) => {
    if (key === null) return t(dimension === 'city' ? 'cityNotStated' : 'notStated');
    if (isPeriodDimension(dimension)) {
      if (key === vagueHead) return t('dateTooVague');
      const period = periodOf(key);
      return period.kind === 'range' || period.kind === 'day'
        ? formatPeriodDays(period, lang)
        : formatPeriodHead(key, lang);
    }
    if (dimension === 'city') return nameById(register, key, lang)?.text ?? t('common:marks.noName');
    if (dimension === 'country') return countryName(key, lang, register.all('office')[0]);
    return closed(dimension, key);
  };
}

function useClosedListText(): (dimension: Dimension, key: string) => string {
  const { t } = useTranslation('counting');
  const word = useVocabulary();
  return (dimension, key) => {
    if (dimension === 'kind') {
      if (key === visitKind) return t('visitKind');
      const format = find(eventFormats, key);
      if (format) return word('format', format);
      const kind = find(documentKinds, key);
      return kind ? word('documentKind', kind) : key;
    }
    if (dimension === 'level') {
      const [visit, event, rung] = [find(visitLevels, key), find(eventLevels, key), find(rungs, key)];
      if (visit) return word('visitLevel', visit);
      if (event) return word('eventLevel', event);
      return rung ? word('level', rung) : key;
    }
    if (dimension === 'field' || dimension === 'direction' || dimension === 'role') {
      return word(dimension, key as never);
    }
    return key;
  };
}
