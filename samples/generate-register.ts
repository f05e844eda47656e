import type { AnyRecord } from '../shared/domain/records';
import { natures, reportedMeasures } from '../shared/domain/vocabulary';
import { partialDate } from './generated/chance';
import { agreements, type Counts, events, visits } from './generated/happenings';
import { cities, cityId, organisations, people, relationships } from './generated/places';
import { type Random, seeded } from './random';

/** Below this no register holds every kind of record. */
export const smallestRegister = 30;

/**
 * A valid register of exactly `size` records, the same for the same seed: office, cities and districts, ladders, trees
 * of events, visits linked to events of any level, several cities in one record, dates of every precision around the
 * borders of periods, figures of every qualifier, drafts, and records in the bin. `size` is at least 30.
 */
export function generateRegister(seed: number, size: number): readonly AnyRecord[] {
  if (size < smallestRegister)
    throw new RangeError(`A register has ${smallestRegister} records or more, not ${size}`);
  const random = seeded(seed);
  const share = (part: number) => Math.max(1, Math.floor(size * part));
  const cityCount = Math.min(1_500, Math.max(4, share(0.03)));
  const rest = { sources: share(0.005), reported: share(0.01), indicators: share(0.01) };
  const counts = {
    cities: cityCount,
    organisations: share(0.05),
    people: share(0.06),
    visits: share(0.35),
    agreements: share(0.1),
  };
  // The office is one record and every city but the own one has a ladder; events make up the number.
  const others = Object.values({ ...counts, ...rest }).reduce((sum, count) => sum + count, 1 + cityCount - 1);
  return assemble(random, { ...counts, events: size - others }, rest);
}

function assemble(
  random: Random,
  counts: Counts,
  rest: { readonly sources: number; readonly reported: number; readonly indicators: number },
): readonly AnyRecord[] {
  const office: AnyRecord = { kind: 'office', id: 'office', city: cityId(0), training: true };
  return [
    office,
    ...cities(random, counts.cities),
    ...relationships(random, counts.cities, counts.agreements),
    ...organisations(random, counts.organisations, counts.cities),
    ...people(random, counts.people, counts.cities),
    ...visits(random, counts),
    ...events(random, counts),
    ...agreements(random, counts),
    ...published(random, rest),
  ];
}

function published(
  random: Random,
  counts: { readonly sources: number; readonly reported: number; readonly indicators: number },
): readonly AnyRecord[] {
  const source = () => `source-${random.int(0, counts.sources - 1)}`;
  const many = (count: number, make: (number: number) => AnyRecord) =>
    Array.from({ length: count }, (_, number) => make(number));
  return [
    ...many(counts.reported, (number) => ({
      kind: 'reportedCount',
      id: `reported-${number}`,
      measure: random.pick(reportedMeasures),
      period: random.pick([
        '2023',
        '2024',
        '2025',
        '2024-H2',
        '2025-H1',
        '2025-Q3',
        '2024-01..2025-06',
      ] as const),
      quantity: { value: random.int(1, 60), qualifier: 'moreThan' },
      sources: [{ source: source() }],
    })),
    ...many(counts.indicators, (number) => ({
      kind: 'indicator',
      id: `indicator-${number}`,
      name: { ru: 'Студенты', zh: '学生', en: 'Students' },
      quantity: { value: random.int(1, 2_000), qualifier: 'about' },
      nature: random.pick(natures),
      city: cityId(0),
      asAt: partialDate(random),
    })),
    ...many(counts.sources, (number) => ({
      kind: 'source',
      id: `source-${number}`,
      title: { ru: `Публикация ${number + 1}`, zh: `报道${number + 1}`, en: `Publication ${number + 1}` },
      publishedOn: partialDate(random),
    })),
  ];
}
