import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { clipTo } from '../../../shared/domain/period';
import { formatPeriodDays, formatUpTo } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import { BarList } from './bar-list';
import { type ChartModel, chartOf } from './chart-model';
import { ColumnChart } from './column-chart';
import classes from './counts.module.css';
import type { CellPlace } from './grid-model';
import { LineChart } from './line-chart';
import { SmallMultiples } from './small-multiples';
import { StackChart } from './stack-chart';
import type { Counts } from './use-counts';
import { useFindingText } from './use-finding-text';

export interface CountsChartProps {
  readonly counts: Counts;
  readonly onOpen: (place: CellPlace) => void;
}

/** The table drawn: the chart that fits its shape, under its finding. Marks open their records. */
export function CountsChart({ counts, onOpen }: CountsChartProps) {
  const { ref, width } = useElementSize();
  const title = useFindingText(counts);
  const { table, view } = counts;
  const model = chartOf(table, view.rows, view.columns ?? undefined);
  if (model.kind === 'none') return null;
  return (
    <section className={classes.chart}>
      <h2>{title}</h2>
      <Caption counts={counts} model={model} />
      <div ref={ref} className={classes.plot}>
        {width > 0 && <Plot model={model} counts={counts} width={Math.floor(width)} onOpen={onOpen} />}
      </div>
    </section>
  );
}

interface PlotProps extends CountsChartProps {
  readonly model: ChartModel;
  readonly width: number;
}

function Plot({ model, counts, width, onOpen }: PlotProps) {
  switch (model.kind) {
    case 'none':
      return null;
    case 'columns':
      return (
        <ColumnChart
          along={model.along}
          points={model.points}
          sameDays={counts.sameDays?.before[0]?.value ?? null}
          width={Math.min(width, 120 + 64 * model.points.length)}
          height={220}
          onOpen={onOpen}
        />
      );
    case 'line':
      return (
        <LineChart along={model.along} points={model.points} width={width} height={220} onOpen={onOpen} />
      );
    case 'bars':
      return (
        <BarList along={model.along} points={model.points} width={Math.min(width, 680)} onOpen={onOpen} />
      );
    case 'stack':
      return <StackChart model={model} width={width} onOpen={onOpen} />;
    case 'multiples':
      return <SmallMultiples model={model} counts={counts} width={width} onOpen={onOpen} />;
  }
}

/** Measure and days, and the signs that the chart uses. */
function Caption({ counts, model }: { readonly counts: Counts; readonly model: ChartModel }) {
  const { t } = useTranslation(['counts', 'counting']);
  const lang = useLang();
  const { view, table, context, period, sameDays } = counts;
  const upTo = formatUpTo(context.asOf, lang);
  const running = [...table.rows, ...table.columns].some(({ partial }) => partial);
  const isMany = model.kind === 'multiples';
  const parts = [
    t('chart.caption', {
      measure: t(`counting:measure.${view.measure}`),
      period: formatPeriodDays(clipTo(period, context.asOf), lang),
    }),
    ...(isMany ? [t('chart.oneScale')] : []),
    ...(running ? [t(model.kind === 'line' ? 'chart.hollow' : 'chart.partial', { upTo })] : []),
    ...(sameDays && (model.kind === 'columns' || isMany) ? [t('chart.tick')] : []),
    ...(isMany && model.series.length < model.all
      ? [t('chart.shown', { shown: model.series.length, all: model.all })]
      : []),
  ];
  return (
    <p className={`dots ${classes.caption}`}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  );
}
