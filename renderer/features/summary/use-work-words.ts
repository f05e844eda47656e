import { useTranslation } from 'react-i18next';
import { parsePeriod } from '../../../shared/domain/period';
import { formatPeriod } from '../../../shared/format/dates';
import { listNames } from '../../../shared/format/names';
import type { Working } from '../../../shared/report/inlines';
import { useLang } from '../../i18n/use-lang';

/** How a number was worked out, in words; `about` says with what it is compared, or which days it looks at. */
export interface WorkWords {
  readonly measure: string;
  readonly about: readonly string[];
}

export function useWorkWords(): (work: Working) => WorkWords {
  const { t } = useTranslation(['summary', 'counting', 'counts']);
  const lang = useLang();
  const inWords = (text: string): string => {
    const period = parsePeriod(text);
    return period.ok ? formatPeriod(period.value, lang) : text;
  };
  const wordOf = (work: Working): string => {
    switch (work.how) {
      case 'change':
      case 'distance':
      case 'percent':
      case 'stating':
      case 'cities':
        return t(`figures.work.${work.how}`, { measure: t(`counting:measure.${work.measure}`) });
      case 'notStated': {
        const dimension = t(`counts:dimension.${work.dimension}`).toLocaleLowerCase(lang);
        return t('figures.work.notStated', { measure: t(`counting:measure.${work.measure}`), dimension });
      }
      case 'sum': {
        const measures = work.measures.map((measure) => t(`counting:measure.${measure}`));
        return t('figures.work.sum', { measures: listNames(measures, lang) });
      }
      case 'countsMoved':
      case 'fieldsMoved':
        return t(`figures.work.${work.how}.${work.move}`);
      case 'planned':
        return t(`figures.work.planned.${work.sort}`);
      default:
        return t(`figures.work.${work.how}`);
    }
  };
  return (work) => ({
    measure: wordOf(work),
    about: [
      ...('before' in work ? [t('figures.against', { period: inWords(work.before) })] : []),
      ...('from' in work ? [inWords(`${work.from}..${work.until}`)] : []),
    ],
  });
}
