import { type Measure, measures, type Scope } from '../../counting/figure';
import type { ReportedCount } from '../../domain/published';
import type { Field } from '../../domain/vocabulary';
import { directions, fields } from '../../domain/vocabulary';
import type { ChartBlock } from '../pictures';
import { type Asked, plainSpans } from './plain-spans';
import type { Recount } from './recount';

interface Question {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly period: string;
}

/** What is wrong with the values of a chart, each counted again by what its bar and its series stand for. */
export function chartFaults(chart: ChartBlock, asked: Asked, recount: Recount): readonly string[] {
  return chart.series.flatMap(({ key: series, values }) =>
    values.flatMap((value, at) => {
      const category = chart.categories[at]?.key ?? '';
      const expected = expectedValue(chart.id, series, category, asked, recount);
      return value === expected ? [] : `${chart.id} ${series} ${category}: ${value}, recounted ${expected}`;
    }),
  );
}

/** Undefined, which no value equals, for a chart that nobody has taught this check. */
function expectedValue(
  chart: string,
  series: string,
  category: string,
  asked: Asked,
  recount: Recount,
): number | null | undefined {
  if (chart === 'reported.chart') return published(series, category, recount);
  const question = questionOf(chart, series, category, asked);
  if (!question) return undefined;
  return recount.count(question.measure, question.scope, question.period).value;
}

function questionOf(chart: string, series: string, category: string, asked: Asked): Question | undefined {
  const { scope } = asked;
  const spans = plainSpans(asked);
  const period = series === 'before' ? spans.before : spans.current;
  const measure = measures.find((one) => one === category);
  const direction = directions.find((one) => one === category);
  switch (chart) {
    case 'years.chart':
      return { measure: 'activities', scope, period: category };
    case 'network.chart':
      return { measure: 'activities', scope: { ...scope, city: category }, period };
    case 'fields.chart':
      return { measure: 'activities', scope: { ...scope, ...fieldOf(category) }, period };
    case 'keyFigures.chart':
      return measure && { measure, scope, period };
    case 'directions.chart':
      return direction && { measure: 'visits', scope: { ...scope, direction }, period };
    case 'delegations.chart':
      return {
        measure: series === 'incoming' ? 'visitsIncoming' : 'visitsOutgoing',
        scope,
        period: category,
      };
    case 'brief.quarters': {
      // A quarter that still runs is set beside as much of the one a year before.
      const { before } = plainSpans({ ...asked, period: category });
      return { measure: 'activities', scope, period: series === 'before' ? before : category };
    }
    default:
      return undefined;
  }
}

function fieldOf(category: string): { readonly field: Field } {
  const field = fields.find((one) => one === category);
  if (!field) throw new Error(`No field ${category}`);
  return { field };
}

/** A published number beside what is recorded of the same measure, days and places. */
function published(series: string, id: string, recount: Recount): number | null | undefined {
  const record = recount.register.byId(id);
  if (record?.kind !== 'reportedCount') return undefined;
  if (series === 'published') return record.quantity?.value;
  const { measure, period } = record;
  if (measure === undefined || period === undefined) return undefined;
  const ofPart = measure === 'events' && record.event !== undefined;
  return recount.count(ofPart ? 'subEvents' : measure, placesOf(record), period).value;
}

function placesOf({ country, cities = [], event }: ReportedCount): Scope {
  const [city, ...others] = cities;
  return {
    ...(country !== undefined && { country }),
    ...(event !== undefined && { event }),
    ...(city !== undefined && (others.length > 0 ? { cities } : { city })),
  };
}
