import { countTable } from '../../counting/count-table';
import type { CountedFigure } from '../../counting/figure';
import { type Period, periodOf } from '../../domain/period';
import { formatDate, formatPeriodHead } from '../../format/dates';
import { column, figureCell, row, table, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { named } from '../composing/naming';
import { wholeYears } from '../composing/whole-years';
import type { Block } from '../document';
import { type Line, words } from '../inline';
import type { Cell, TableColumn, TableRow } from '../tables';

/** A heat map of fewer activities or rows than these says less than the charts; of more rows it is no picture. */
const fewest = { activities: 20, cities: 4, months: 4, years: 3 };
const mostCities = 20;

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Activities by city and month of one year, the busiest cities first, each number on a grey of its size. */
export function citiesHeat(ctx: PaperContext): readonly Block[] {
  const { span } = ctx;
  if (ctx.request.city !== undefined || !withinOneYear(span)) return [];
  const counts = countTable(
    ctx.register,
    { measure: 'activities', rows: 'city', columns: 'month', period: span, scope: ctx.scope },
    ctx.counting,
  );
  const at = counts.columns.flatMap(({ key }, index) => (key !== null && key !== 'vague' ? [index] : []));
  const all = counts.rows.flatMap(({ key }, index) => (isCity(ctx, key) ? [{ key, index }] : []));
  const shown = all.slice(0, mostCities);
  if (shown.length < fewest.cities || at.length < fewest.months) return [];
  if ((counts.total.value ?? 0) < fewest.activities) return [];
  const rows = shown.map(({ key, index }) =>
    row(
      [
        textCell(named(ctx, key)),
        ...at.map((one) => cellOf(ctx, counts.cells[index]?.[one])),
        cellOf(ctx, counts.rowTotals[index]),
      ],
      key,
    ),
  );
  const total = totalRow(ctx, [...at.map((one) => counts.columnTotals[one]), counts.total]);
  const heads = at.map((one) => monthHead(ctx, counts.columns[one]?.key ?? ''));
  const note = [
    ...ctx.phrases.sentence('chart.heat.note'),
    ...ctx.phrases.sentence('chart.heat.citiesNote'),
    ...(all.length > shown.length ? ctx.phrases.sentence('chart.heat.someCities') : []),
  ];
  const caption = ctx.phrases.sentence('chart.heat.cities');
  return table(ctx, 'cities.heat', caption, columnsOf(ctx, 'city', heads), [...rows, total], note);
}

/** Activities by year and month over the years that the register is kept, up to the last day counted. */
export function yearsHeat(ctx: PaperContext): readonly Block[] {
  const years = wholeYears(ctx);
  const counts = years.map((year) => countByMonth(ctx, year));
  const all = counts.reduce((sum, { total }) => sum + (total.value ?? 0), 0);
  if (years.length < fewest.years || all < fewest.activities) return [];
  const rows = counts.map(({ year, byMonth, total }) => {
    const head = words(formatPeriodHead(year, ctx.lang));
    return row([textCell([head]), ...byMonth.map((one) => cellOf(ctx, one)), cellOf(ctx, total)]);
  });
  const heads = months.map((month) => formatDate(`2000-${month}`, ctx.lang, 'short'));
  const note = ctx.phrases.sentence('chart.heat.note');
  const caption = ctx.phrases.sentence('chart.heat.years');
  return table(ctx, 'years.heat', caption, columnsOf(ctx, 'year', heads), rows, note);
}

interface YearOfMonths {
  readonly year: string;
  /** Nothing where a month lies outside the days counted. */
  readonly byMonth: readonly (CountedFigure | undefined)[];
  readonly total: CountedFigure;
}

function countByMonth(ctx: PaperContext, period: Period): YearOfMonths {
  const { register, scope, counting } = ctx;
  const counts = countTable(register, { measure: 'activities', rows: 'month', period, scope }, counting);
  const year = period.first.slice(0, 4);
  const figures = new Map(counts.rows.map(({ key }, index) => [key?.slice(5, 7), counts.rowTotals[index]]));
  return { year, byMonth: months.map((month) => figures.get(month)), total: counts.total };
}

const withinOneYear = ({ first, last }: Period) => first.slice(0, 4) === last.slice(0, 4);

/** Districts stand inside their cities; a paper of one country leaves out cities of others. */
function isCity(ctx: PaperContext, key: string | null): key is string {
  const city = key === null ? undefined : ctx.register.find('city', key);
  const { country } = ctx.request;
  return key !== null && city?.parent === undefined && (country === undefined || city?.country === country);
}

const cellOf = (ctx: PaperContext, figure: CountedFigure | undefined): Cell =>
  figure ? figureCell(ctx, figure) : { type: 'empty' };

const monthHead = (ctx: PaperContext, key: string): string =>
  formatDate(periodOf(key).first.slice(0, 7), ctx.lang, 'short');

const columnsOf = (
  ctx: PaperContext,
  first: 'city' | 'year',
  heads: readonly string[],
): readonly TableColumn[] => [
  column(ctx, first, first === 'city' ? null : 16),
  ...heads.map((head) => ({ head, align: 'center', widthMm: 9.5, shaded: true }) as const),
  column(ctx, 'total', 14, 'end'),
];

function totalRow(ctx: PaperContext, figures: readonly (CountedFigure | undefined)[]): TableRow {
  const head: Line = ctx.phrases.sentence('column.total');
  return { kind: 'total', cells: [textCell(head), ...figures.map((figure) => cellOf(ctx, figure))] };
}
