import { useTranslation } from 'react-i18next';
import { clipTo } from '../../../shared/domain/period';
import { formatPeriodDays } from '../../../shared/format/dates';
import { formatDifference } from '../../../shared/format/numbers';
import type { ScreenCell, TableRequest } from '../../../shared/report/request';
import { useLang } from '../../i18n/use-lang';
import { ExportTableMenu } from '../../ui/export-table-menu';
import { useFigureText } from '../../ui/figure-records';
import type { GridRow } from './grid-model';
import type { Counts } from './use-counts';
import { useHeadText } from './use-head-text';
import { useRowLabel } from './use-row-label';

/** Writes the table of counts as it stands on screen; its figures stay numbers. */
export function ExportButton({ counts }: { readonly counts: Counts }) {
  const { t } = useTranslation(['counts', 'counting']);
  const lang = useLang();
  const figureText = useFigureText();
  const headText = useHeadText();
  const rowLabel = useRowLabel(counts);
  const { grid, view, period, context } = counts;
  const figures = ({ kind, figures: counted, differences }: GridRow): readonly ScreenCell[] =>
    kind === 'difference'
      ? differences.map((value) =>
          value === null ? null : { value, qualifier: 'exact', text: formatDifference(value, lang) },
        )
      : counted.map((figure) => {
          if (figure === null) return { value: 0, qualifier: 'exact', text: '0' };
          const { value, qualifier } = figure;
          return value === null ? null : { value, qualifier, text: figureText(figure) };
        });
  const paper = (): TableRequest => ({
    paper: 'table',
    lang,
    asOf: context.asOf,
    name: 'counts',
    title: t(`counting:measure.${view.measure}`),
    note: formatPeriodDays(clipTo(period, context.asOf), lang),
    columns: [
      { head: t(`dimension.${view.rows}`), align: 'start' },
      { head: t('counting:total'), align: 'end' },
      ...grid.columns.map((head) => ({
        head: view.columns ? headText(view.columns, head) : '',
        align: 'end' as const,
      })),
    ],
    rows: grid.rows.map((row) => ({ cells: [{ text: rowLabel(row) }, ...figures(row)] })),
  });
  return <ExportTableMenu as="button" paper={paper} isEmpty={grid.rows.length === 0} />;
}
