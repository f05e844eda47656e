import type { CountedFigure, Measure } from '../../shared/counting/figure';
import type { CountingRules } from '../../shared/domain/office';
import { tieSource } from './fact-tables';
import type { Sqlite } from './sqlite';

type Dimension = 'month' | 'city' | 'country' | 'field' | 'level' | 'kind' | 'role';

/** One statement: a measure between two days, alone or grouped by one dimension. */
interface Query {
  readonly measure: Measure;
  readonly first: string;
  readonly last: string;
  readonly by: Dimension | null;
}

const dimensionOfScope: Readonly<Record<string, Dimension>> = {
  city: 'city',
  country: 'country',
  field: 'field',
  role: 'role',
  format: 'kind',
  documentKind: 'kind',
  visitLevel: 'level',
  eventLevel: 'level',
  rung: 'level',
};

/** The statements that give these figures: rows of one table are one GROUP BY, every other figure is one of its own. */
export function queriesFor(figures: readonly CountedFigure[]): readonly Query[] {
  const queries = new Map<string, Query>();
  for (const { measure, period, scope } of figures) {
    const [narrowed] = Object.keys(scope);
    const isMonth = period.kind === 'month';
    const by = narrowed === undefined ? (isMonth ? 'month' : null) : (dimensionOfScope[narrowed] ?? null);
    const [first, last] = isMonth ? yearOf(period.first) : [period.first, period.last];
    queries.set([measure, first, last, by].join(' '), { measure, first, last, by });
  }
  return [...queries.values()];
}

const yearOf = (day: string): readonly [string, string] => [
  `${day.slice(0, 4)}-01-01`,
  `${day.slice(0, 4)}-12-31`,
];

/** Each statement ready to be run; what it answers is rows of `key` and `value`. */
export function prepareQueries(sqlite: Sqlite, queries: readonly Query[], rules: CountingRules) {
  return queries.map((query) => {
    const statement = sqlite.prepare(sqlOf(query, rules));
    return { query, run: () => statement.all(query.first, query.last) };
  });
}

const keys: Readonly<Record<Dimension, string>> = {
  month: 'substr(first, 1, 7)',
  city: 'place.key',
  country: 'place.key',
  field: 'place.key',
  level: 'level',
  kind: 'kind',
  role: 'role',
};

function sqlOf({ measure, first, last, by }: Query, rules: CountingRules): string {
  const { sources, where = '1', value = 'COUNT(*)' } = parts(measure, first, last, rules);
  const key = by === null ? "''" : keys[by];
  const place = by === 'city' || by === 'country' || by === 'field';
  const join = place ? `JOIN place_${by} place ON place.fact = fact.id` : '';
  const sameMonth = by === 'month' ? 'AND substr(first, 1, 7) = substr(last, 1, 7)' : '';
  const list = sources.map((source) => `'${source}'`).join(', ');
  return `SELECT ${key} AS key, ${value} AS value FROM fact ${join}
    WHERE source IN (${list}) AND first >= ? AND last <= ? AND ${where} ${sameMonth}
    GROUP BY ${by === null ? 'source IS NULL' : key}`;
}

interface Parts {
  readonly sources: readonly string[];
  readonly where?: string;
  readonly value?: string;
}

function parts(measure: Measure, first: string, last: string, rules: CountingRules): Parts {
  const visits = (direction: string): Parts => ({
    sources: ['visits'],
    where: `direction = '${direction}'`,
  });
  const byMeasure: Readonly<Record<Measure, Parts>> = {
    activities: { sources: ['rootEvents', 'visits'], value: 'COUNT(DISTINCT activity)' },
    events: { sources: [rules.subEvents ? 'heldEvents' : 'rootEvents'] },
    subEvents: { sources: ['heldEvents'], where: 'below = 1' },
    visits: { sources: ['visits'] },
    visitsIncoming: visits('incoming'),
    visitsOutgoing: visits('outgoing'),
    visitsOnline: visits('online'),
    groupsIncoming: { ...visits('incoming'), value: 'SUM(groups)' },
    groupsOutgoing: { ...visits('outgoing'), value: 'SUM(groups)' },
    peopleIncoming: { ...visits('incoming'), value: 'SUM(people)' },
    peopleOutgoing: { ...visits('outgoing'), value: 'SUM(people)' },
    leaderMeetings: {
      sources: ['visits'],
      where: rules.leaderTalksAbroad ? '1' : "direction <> 'outgoing'",
      value: 'SUM(leaderMeetings)',
    },
    documents: { sources: ['documents'], where: "kind <> 'renewal'" },
    renewals: { sources: ['documents'], where: "kind = 'renewal'" },
    partners: { sources: [tieSource('partners', { first, last })] },
    newPartners: { sources: [tieSource('newPartners', { first, last })] },
  };
  return byMeasure[measure];
}
