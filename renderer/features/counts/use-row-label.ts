import { useTranslation } from 'react-i18next';
import type { Period } from '../../../shared/domain/period';
import { formatPeriod, formatUpTo } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import type { GridRow } from './grid-model';
import type { Counts } from './use-counts';
import { useHeadText } from './use-head-text';

/** What stands in front of a row of the grid. */
export function useRowLabel({ view, period, context }: Counts): (row: GridRow) => string {
  const { t } = useTranslation('counts');
  const lang = useLang();
  const headText = useHeadText();
  const years = yearsOf(period);
  const upTo = formatUpTo(context.asOf, lang);
  const partial = (label: string) => t('partialRow', { label, upTo });
  return ({ kind, head }) => {
    if (kind === 'difference') return t('difference');
    if (!head) return t('totalOf', { period: years ? t('years', years) : formatPeriod(period, lang) });
    if (kind === 'before') {
      const year = head.key?.length === 'yyyy'.length ? Number(head.key) - 1 : null;
      if (year === null) return t('beforeDays', { upTo });
      const label = headText('year', { key: String(year), partial: false });
      return partial(label);
    }
    const label = headText(view.rows, head);
    return head.partial ? partial(label) : label;
  };
}

/** Whole years by their numbers, which fit into a cell; null for other stretches. */
function yearsOf({ text }: Period): { readonly first: string; readonly last: string } | null {
  const [, first, last] = /^(\d{4})\.\.(\d{4})$/.exec(text) ?? [];
  return first === undefined || last === undefined ? null : { first, last };
}
