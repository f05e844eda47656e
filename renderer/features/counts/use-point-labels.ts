import { useTranslation } from 'react-i18next';
import { isPeriodDimension } from '../../../shared/counting/dimension';
import type { Dimension } from '../../../shared/counting/figure';
import { formatDate } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import { useFigureText } from '../../ui/figure-records';
import type { ChartPoint } from './chart-model';
import { useHeadText } from './use-head-text';

export interface PointLabels {
  /** Under or beside the mark; periods of one year leave the year out. */
  readonly head: (dimension: Dimension, point: ChartPoint, points: readonly ChartPoint[]) => string;
  readonly value: (point: ChartPoint) => string;
  /** The whole series in words, for those who do not see the chart. */
  readonly spoken: (dimension: Dimension, points: readonly ChartPoint[]) => string;
}

const yearOf = ({ head }: ChartPoint) => head.key?.slice(0, 'yyyy'.length);

/** The words of a chart's marks. */
export function usePointLabels(): PointLabels {
  const { t } = useTranslation('counts');
  const lang = useLang();
  const headText = useHeadText();
  const figureText = useFigureText();
  const head: PointLabels['head'] = (dimension, point, points) => {
    const { key } = point.head;
    const oneYear = new Set(points.map(yearOf)).size === 1;
    const isPart =
      isPeriodDimension(dimension) && dimension !== 'year' && key !== null && !key.includes('..');
    return isPart && oneYear ? formatDate(key, lang, 'short') : headText(dimension, point.head);
  };
  const value: PointLabels['value'] = ({ figure }) => figureText(figure);
  return {
    head,
    value,
    spoken: (dimension, points) =>
      points
        .map((point) =>
          t('chart.point', { head: headText(dimension, point.head), value: figureText(point.figure) }),
        )
        .join('; '),
  };
}
