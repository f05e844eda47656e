import { isPeriodDimension } from '../../../shared/counting/dimension';
import { type Field, fields } from '../../../shared/domain/vocabulary';
import { chartColours } from '../../ui/chart-theme';
import { FieldMark, fieldColour } from '../../ui/field-mark';
import { BarList } from './bar-list';
import { type ChartModel, type ChartSeries, mostColumns, topOf } from './chart-model';
import { ColumnChart } from './column-chart';
import classes from './counts.module.css';
import { type CellPlace, keyText } from './grid-model';
import { LineChart } from './line-chart';
import type { Counts } from './use-counts';
import { useHeadText } from './use-head-text';

export interface SmallMultiplesProps {
  readonly model: Extract<ChartModel, { readonly kind: 'stack' | 'multiples' }>;
  readonly counts: Counts;
  readonly width: number;
  readonly onOpen: (place: CellPlace) => void;
}

const gap = 16;
const mostBarsInPanel = 8;

/** One small chart for each part, all on one scale, so that parts compare at a glance. */
export function SmallMultiples({ model, counts, width, onOpen }: SmallMultiplesProps) {
  const { along, apart, series } = model;
  const headText = useHeadText();
  const timeRuns = isPeriodDimension(along);
  const across = Math.max(
    1,
    Math.min(series.length, Math.floor((width + gap) / ((timeRuns ? 188 : 300) + gap))),
  );
  const panelWidth = Math.floor((width - gap * (across - 1)) / across);
  const top = topOf(series.flatMap(({ points }) => points));
  return (
    <div className={classes.panels} style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}>
      {series.map((one) => {
        const field = apart === 'field' ? fieldOf(one) : undefined;
        const shared = { along, width: panelWidth, top, onOpen };
        return (
          <section key={keyText(one.head)} className={classes.panel}>
            <h3 className="ellipsis">{field ? <FieldMark field={field} /> : headText(apart, one.head)}</h3>
            {!timeRuns ? (
              <BarList {...shared} points={one.points.slice(0, mostBarsInPanel)} />
            ) : one.points.length > mostColumns ? (
              <LineChart {...shared} points={one.points} height={92} small colour={colourOf(field)} />
            ) : (
              <ColumnChart
                {...shared}
                points={one.points}
                height={92}
                small
                colour={colourOf(field)}
                sameDays={sameDaysUnder(counts, one)}
              />
            )}
          </section>
        );
      })}
    </div>
  );
}

const fieldOf = ({ head }: ChartSeries): Field | undefined => fields.find((field) => field === head.key);
const colourOf = (field: Field | undefined): string => (field ? fieldColour(field) : chartColours.bar);

/** The figure of the same days a year before under one column; null where the table does not compare. */
function sameDaysUnder({ table, sameDays }: Counts, { head }: ChartSeries): number | null {
  const index = table.columns.findIndex(({ key }) => key === head.key);
  return index < 0 ? null : (sameDays?.before[index + 1]?.value ?? null);
}
