import type { Day } from '../domain/partial-date';
import { type Period, periodOf } from '../domain/period';
import type { RegisterView } from '../register/register';
import { comparedSpans } from './compare';
import { countContext } from './context';
import { count } from './count';
import { countTable } from './count-table';
import {
  type CountContext,
  type CountedFigure,
  type Dimension,
  type Measure,
  measures,
  type Scope,
  vagueHead,
} from './figure';
import { type ReportedPair, reportedAgainstRecorded } from './reported';

/** The tables of the summary: each measure by the dimensions under which it is printed. */
const tables: readonly (readonly [Measure, readonly Dimension[]])[] = [
  ['activities', ['month', 'city', 'country', 'field']],
  ['events', ['month', 'city', 'field', 'kind', 'level', 'role']],
  ['visitsIncoming', ['month', 'city', 'field', 'level']],
  ['visitsOutgoing', ['month', 'city', 'field', 'level']],
  ['visitsOnline', ['city']],
  ['peopleIncoming', ['city']],
  ['peopleOutgoing', ['city']],
  ['documents', ['city', 'country', 'field', 'kind']],
  ['partners', ['level', 'country']],
  ['newPartners', ['level']],
];

/** A valid period, the day that counts as today, and what the figures are limited to. */
export interface FiguresRequest {
  readonly period: string;
  readonly asOf: Day;
  readonly city?: string | undefined;
  readonly country?: string | undefined;
}

/** What a request narrows its figures to. */
export function summaryScope({ city, country }: Pick<FiguresRequest, 'city' | 'country'>): Scope {
  return { ...(city === undefined ? {} : { city }), ...(country === undefined ? {} : { country }) };
}

/**
 * Every figure of the yearly summary, in a fixed order: each measure for the period as asked, its part up to `asOf` (which a
 * running period prints and compares) and the same span a year before; the rows of the summary's tables for both
 * spans; then what is recorded beside each published count of the period. Figures that are the same are given once.
 */
export function summaryFigures(register: RegisterView, request: FiguresRequest): readonly CountedFigure[] {
  const context = countContext(register, request.asOf);
  const period = periodOf(request.period);
  const scope = summaryScope(request);
  const { current, before } = comparedSpans(period, request.asOf);
  const figures = [period, current, before].flatMap((span) =>
    measures.map((measure) => count(register, measure, span, scope, context)),
  );
  const rows = [current, before].flatMap((span) => rowsOfTables(register, span, scope, context));
  const recorded = reportedAgainstRecorded(register, context, period)
    .filter(({ reported }) => speaksOf(reported, request))
    .map((pair) => pair.recorded);
  return distinct([...figures, ...rows, ...recorded]);
}

/** A summary of one city or country quotes only what was published about it. */
const speaksOf = ({ cities, country }: ReportedPair['reported'], request: FiguresRequest): boolean =>
  (request.city === undefined || (cities ?? []).includes(request.city)) &&
  (request.country === undefined || country === request.country);

/** Rows whose scope says what they are; "not stated" and "too vague" rows would repeat the scope of the total. */
function rowsOfTables(
  register: RegisterView,
  period: Period,
  scope: Scope,
  context: CountContext,
): readonly CountedFigure[] {
  return tables.flatMap(([measure, dimensions]) =>
    dimensions.flatMap((rows) => {
      const table = countTable(register, { measure, rows, period, scope }, context);
      return table.rowTotals.filter((_, index) => {
        const key = table.rows[index]?.key;
        return key !== null && key !== vagueHead;
      });
    }),
  );
}

function distinct(figures: readonly CountedFigure[]): readonly CountedFigure[] {
  const known = new Map<string, CountedFigure>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.measure, figure.period.text, figure.scope]);
    if (!known.has(key)) known.set(key, figure);
  }
  return [...known.values()];
}
