import { useTranslation } from 'react-i18next';
import { formatDifference } from '../../../shared/format/numbers';
import { useLang } from '../../i18n/use-lang';
import { useFigureText } from '../../ui/figure-records';
import { findingOf } from './finding';
import type { Counts } from './use-counts';
import { useHeadText } from './use-head-text';

/** The title of the chart: what the table shows at first sight, in words. */
export function useFindingText({ view, table, rowsArePeriods, sameDays }: Counts): string {
  const { t } = useTranslation(['counts', 'counting']);
  const lang = useLang();
  const headText = useHeadText();
  const figureText = useFigureText();
  const measure = t(`counting:measure.${view.measure}`);
  const finding = findingOf(table, rowsArePeriods, sameDays);
  switch (finding.kind) {
    case 'plain': {
      const rows = t(`dimension.${view.rows}`).toLocaleLowerCase();
      if (view.columns === null) return t('chart.plain', { measure, rows });
      const columns = t(`dimension.${view.columns}`).toLocaleLowerCase();
      return t('chart.plainCross', { measure, rows, columns });
    }
    case 'same':
      return t('chart.same', { measure });
    case 'more':
    case 'fewer':
      return t(`chart.${finding.kind}`, {
        measure,
        difference: formatDifference(finding.difference, lang),
      });
    case 'grew':
    case 'fell':
      return t(`chart.${finding.kind}`, {
        column: view.columns === null ? '' : headText(view.columns, finding.column),
        difference: formatDifference(finding.difference, lang),
      });
    case 'peak':
      return t('chart.peak', {
        measure,
        row: headText(view.rows, finding.row),
        value: figureText(finding.figure),
      });
    case 'leader':
      return t('chart.leader', {
        row: headText(view.rows, finding.row),
        value: figureText(finding.figure),
        total: figureText(table.total),
      });
    case 'most':
      return t('chart.most', {
        row: headText(view.rows, finding.row),
        column: view.columns === null ? '' : headText(view.columns, finding.column),
        value: figureText(finding.figure),
      });
  }
}
