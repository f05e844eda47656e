import { type Period, periodOf } from '../domain/period';
import type { RegisterView } from '../register/register';
import type { SummaryRequest } from '../report/request';
import { compareYearOnYear } from './compare';
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
import { reportedAgainstRecorded } from './reported';

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

/** What a summary request narrows its figures to. */
export function summaryScope({ city, country }: Pick<SummaryRequest, 'city' | 'country'>): Scope {
  return { ...(city === undefined ? {} : { city }), ...(country === undefined ? {} : { country }) };
}

/**
 * Every figure of the yearly summary, in a fixed order: each measure for the period; both sides of its comparison
 * with the year before; the rows of the summary's tables; and what is recorded beside each published count of the
 * period. Figures that are the same are given once.
 */
export function summaryFigures(register: RegisterView, request: SummaryRequest): readonly CountedFigure[] {
  const context = countContext(register, request.asOf);
  const asked: Asked = { register, period: periodOf(request.period), scope: summaryScope(request), context };
  const recorded = reportedAgainstRecorded(register, context, asked.period).map((pair) => pair.recorded);
  return distinct([...totals(asked), ...compared(asked), ...rowsOfTables(asked), ...recorded]);
}

interface Asked {
  readonly register: RegisterView;
  readonly period: Period;
  readonly scope: Scope;
  readonly context: CountContext;
}

const totals = ({ register, period, scope, context }: Asked): readonly CountedFigure[] =>
  measures.map((measure) => count(register, measure, period, scope, context));

const compared = ({ register, period, scope, context }: Asked): readonly CountedFigure[] =>
  measures.flatMap((measure) => {
    const { current, before } = compareYearOnYear(register, measure, period, scope, context);
    return [current, before];
  });

/** Rows whose scope says what they are; "not stated" and "too vague" rows would repeat the scope of the total. */
const rowsOfTables = ({ register, period, scope, context }: Asked): readonly CountedFigure[] =>
  tables.flatMap(([measure, dimensions]) =>
    dimensions.flatMap((rows) => {
      const table = countTable(register, { measure, rows, period, scope }, context);
      return table.rowTotals.filter((_, index) => {
        const key = table.rows[index]?.key;
        return key !== null && key !== vagueHead;
      });
    }),
  );

function distinct(figures: readonly CountedFigure[]): readonly CountedFigure[] {
  const known = new Map<string, CountedFigure>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.measure, figure.period.text, figure.scope]);
    if (!known.has(key)) known.set(key, figure);
  }
  return [...known.values()];
}
