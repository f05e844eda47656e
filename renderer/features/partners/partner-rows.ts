import { quietPartners } from '../../../shared/counting/attention';
import { countTable } from '../../../shared/counting/count-table';
import type { CountContext, CountedFigure } from '../../../shared/counting/figure';
import { networkOn, type Tie } from '../../../shared/counting/network';
import type { City } from '../../../shared/domain/city';
import type { DateSpan } from '../../../shared/domain/partial-date';
import { type Period, periodOf } from '../../../shared/domain/period';
import { type Rung, rungs } from '../../../shared/domain/vocabulary';
import type { RegisterView } from '../../../shared/register/register';

/** Where a city stands: its rung while the ties are active, else why they are not counted. */
export type Standing = Rung | 'dormant' | 'suspended' | 'ended' | 'unsure' | 'none';

/** Highest first, as lists show them. */
export const standings: readonly Standing[] = [
  ...[...rungs].reverse(),
  'dormant',
  'suspended',
  'unsure',
  'none',
  'ended',
];

export interface PartnerRow {
  readonly id: string;
  readonly city: City;
  /** The row of the city that this one is a district of, when that city is in the list. */
  readonly parent: PartnerRow | null;
  readonly tie: Tie | null;
  readonly standing: Standing;
  /** Events and visits of the period; null where there are none. */
  readonly activities: CountedFigure | null;
  readonly documents: CountedFigure | null;
  /** The latest held visit or event up to today. */
  readonly last: { readonly id: string; readonly dates: DateSpan } | null;
  /** A partner with nothing held for twelve months. */
  readonly quiet: boolean;
}

/**
 * Every city but the office's own, each district right after its city and cities in register order. A city's figures
 * take in its districts; the documents of a district stay its own.
 */
export function partnerRows(
  register: RegisterView,
  period: Period,
  context: CountContext,
): readonly PartnerRow[] {
  const home = register.all('office')[0]?.city;
  const cities = register.all('city').filter(({ id, parent }) => id !== home && parent !== home);
  const build = rowBuilder(register, period, context);
  const listed = new Set(cities.map(({ id }) => id));
  const rows: PartnerRow[] = [];
  const addWithDistricts = (city: City, parent: PartnerRow | null) => {
    const row = build(city, parent);
    rows.push(row);
    for (const district of districts.get(city.id) ?? []) addWithDistricts(district, row);
  };
  const districts = new Map<string, City[]>();
  for (const city of cities) {
    const above = city.parent !== undefined && listed.has(city.parent) ? city.parent : '';
    districts.set(above, [...(districts.get(above) ?? []), city]);
  }
  for (const city of districts.get('') ?? []) addWithDistricts(city, null);
  return rows;
}

/** The row whose place and group a district shares: its city's, at the top. */
export const topOf = (row: PartnerRow): PartnerRow => (row.parent ? topOf(row.parent) : row);

function rowBuilder(register: RegisterView, period: Period, context: CountContext) {
  const ties = standingsOn(register, context);
  const activities = figuresByCity(register, 'activities', period, context);
  const documents = figuresByCity(register, 'documents', period, context);
  const ever = figuresByCity(register, 'activities', periodOf(`1000-01-01..${context.asOf}`), context);
  const quiet = new Set(quietPartners(register, context.asOf).map(({ tie }) => tie.city));
  return (city: City, parent: PartnerRow | null): PartnerRow => ({
    id: city.id,
    city,
    parent,
    tie: ties.get(city.id)?.tie ?? null,
    standing: ties.get(city.id)?.standing ?? 'none',
    activities: activities.get(city.id) ?? null,
    documents: documents.get(city.id) ?? null,
    last: lastOf(register, ever.get(city.id)),
    quiet: quiet.has(city.id),
  });
}

function figuresByCity(
  register: RegisterView,
  measure: 'activities' | 'documents',
  period: Period,
  context: CountContext,
): ReadonlyMap<string, CountedFigure> {
  const table = countTable(register, { measure, rows: 'city', period, scope: {} }, context);
  return new Map(
    table.rows.flatMap(({ key }, index) => {
      const [figure] = table.cells[index] ?? [];
      return key === null || figure === undefined ? [] : [[key, figure] as const];
    }),
  );
}

/** The figure lists its records by date, so the last one is the latest. */
function lastOf(register: RegisterView, figure: CountedFigure | undefined): PartnerRow['last'] {
  const record = register.get(figure?.ids.at(-1) ?? '');
  const dates = record?.kind === 'visit' || record?.kind === 'event' ? record.dates : undefined;
  return record && dates ? { id: record.id, dates } : null;
}

function standingsOn(
  register: RegisterView,
  { asOf }: CountContext,
): ReadonlyMap<string, { readonly tie: Tie; readonly standing: Standing }> {
  const network = networkOn(register, asOf);
  const active = [...network.partners, ...network.contacts].map((tie) => ({ tie, standing: tie.rung }));
  const halted = [...network.dormant, ...network.suspended, ...network.ended].flatMap((tie) =>
    tie.state === 'active' ? [] : [{ tie, standing: tie.state }],
  );
  const unsure = [...network.undated, ...network.vague].map((tie) => ({ tie, standing: 'unsure' as const }));
  return new Map([...active, ...halted, ...unsure].map((placed) => [placed.tie.city, placed]));
}
