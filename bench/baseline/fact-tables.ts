import type { Fact } from '../../shared/counting/fact';
import { factIndex } from '../../shared/counting/fact-index';
import type { CountedFigure, Measure } from '../../shared/counting/figure';
import { newPartnersIn, partnersIn } from '../../shared/counting/tie-facts';
import type { Period } from '../../shared/domain/period';
import type { RegisterView } from '../../shared/register/register';
import type { Sqlite, SqlValue } from './sqlite';

const schema = `
  CREATE TABLE fact (
    id INTEGER PRIMARY KEY, source TEXT, first TEXT, last TEXT, activity TEXT, below INTEGER, direction TEXT,
    level TEXT, kind TEXT, role TEXT, groups REAL, people REAL, leaderMeetings REAL
  );
  CREATE TABLE place_city (fact INTEGER, key TEXT);
  CREATE TABLE place_country (fact INTEGER, key TEXT);
  CREATE TABLE place_field (fact INTEGER, key TEXT);
`;

const indexes = `
  CREATE INDEX fact_by_date ON fact (source, first);
  CREATE INDEX city_of_fact ON place_city (fact);
  CREATE INDEX country_of_fact ON place_country (fact);
  CREATE INDEX field_of_fact ON place_field (fact);
  ANALYZE;
`;

/** Where the facts of a network measure in one period are kept: partners are another list on every day. */
export const tieSource = (measure: Measure, { first, last }: Pick<Period, 'first' | 'last'>): string =>
  `${measure} ${first}..${last}`;

/** Puts the very facts that the app counts into tables; the ties of each period that `figures` ask for among them. */
export function fillFacts(
  sqlite: Sqlite,
  register: RegisterView,
  asOf: string,
  figures: readonly CountedFigure[],
): void {
  sqlite.exec(schema);
  const insert = inserter(sqlite);
  sqlite.exec('BEGIN');
  const index = factIndex(register, asOf);
  for (const source of ['heldEvents', 'rootEvents', 'visits', 'documents'] as const)
    for (const fact of index[source].all()) insert(source, fact);
  const filled = new Set<string>();
  for (const { measure, period } of figures) {
    const source = tieSource(measure, period);
    const select = measure === 'partners' ? partnersIn : measure === 'newPartners' ? newPartnersIn : null;
    if (select === null || filled.has(source)) continue;
    filled.add(source);
    for (const fact of select(register, period, asOf).inside) insert(source, fact);
  }
  sqlite.exec('COMMIT');
  sqlite.exec(indexes);
}

function inserter(sqlite: Sqlite): (source: string, fact: Fact) => void {
  const fact = sqlite.prepare(`INSERT INTO fact VALUES (${Array(13).fill('?').join(', ')})`);
  const places = {
    city: sqlite.prepare('INSERT INTO place_city VALUES (?, ?)'),
    country: sqlite.prepare('INSERT INTO place_country VALUES (?, ?)'),
    field: sqlite.prepare('INSERT INTO place_field VALUES (?, ?)'),
  };
  let id = 0;
  return (source, one) => {
    id += 1;
    fact.run(id, source, ...valuesOf(one));
    for (const city of one.cities) places.city.run(id, city);
    for (const country of one.countries) places.country.run(id, country);
    for (const field of one.fields) places.field.run(id, field);
  };
}

function valuesOf(fact: Fact): readonly SqlValue[] {
  const { days, activity, events, visit } = fact;
  return [
    days.first,
    days.last,
    activity.id,
    events.length > 1 ? 1 : 0,
    fact.direction ?? null,
    fact.visitLevel ?? fact.eventLevel ?? fact.rung ?? null,
    fact.format ?? fact.documentKind ?? null,
    fact.role ?? null,
    visit?.groups?.value ?? null,
    visit?.people?.value ?? null,
    visit?.leaderMeetings?.value ?? null,
  ];
}
