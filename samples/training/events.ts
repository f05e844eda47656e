import { addDays } from '../../shared/domain/partial-date';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import type { Status } from '../../shared/domain/vocabulary';
import type { Random } from '../random';
import { homeId, trainingCities } from './city-table';
import { organisationId } from './contacts';
import { type Occasion, occasions, remoteOccasions } from './occasions';
import { type Series, trainingSeries } from './series';
import type { TrainingCity } from './training-city';
import { say } from './words';

type Event = RecordOf<'event'>;

/** The day on which the training office is looked at: later records are planned. */
export const trainingDay = '2025-11-21';
export const trainingYears = [2020, 2021, 2022, 2023, 2024, 2025] as const;

/** Events held once, by year: the dip of 2020 and 2021, then growth. */
const occasionsIn: Readonly<Record<number, number>> = {
  2020: 5,
  2021: 4,
  2022: 8,
  2023: 10,
  2024: 14,
  2025: 15,
};
/** Months of single events; travel stopped in spring 2020 and came back in 2022. */
const months = [1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7, 8, 9, 10, 10, 11, 12] as const;

export const dayOf = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const closed = (day: string) => day >= '2020-03-20' && day < '2021-11-01';

export const activeOn = (day: string) =>
  trainingCities.filter(({ activeFrom, activeTo }) => activeFrom <= day && day <= activeTo);

/** Chooses cities that were active on a day, the busier ones more often, in the order of the table. */
export function pickCities(random: Random, day: string, count: number): readonly TrainingCity[] {
  const lots = activeOn(day).flatMap((city) => Array.from({ length: city.weight }, () => city));
  const chosen = new Set<TrainingCity>();
  const wanted = Math.min(count, new Set(lots).size);
  while (chosen.size < wanted) chosen.add(random.pick(lots));
  return trainingCities.filter((city) => chosen.has(city));
}

export function eventRecords(random: Random): readonly AnyRecord[] {
  return trainingYears.flatMap((year) => [
    ...trainingSeries
      .filter(({ firstYear }) => firstYear <= year)
      .flatMap((series) => edition(random, series, year)),
    ...singleEvents(random, year),
  ]);
}

const statusOn = (day: string): Status => (day > trainingDay ? 'planned' : 'held');

function edition(random: Random, series: Series, year: number): readonly Event[] {
  const [month, day, days] = series.begins;
  const from = dayOf(year, month, Math.min(28, day + random.int(-2, 2)));
  const status = series.fate?.[year] ?? statusOn(from);
  const number = year - series.firstYear + 1;
  const cities = series.hostCity
    ? [series.hostCity]
    : pickCities(
        random,
        from,
        Math.max(1, series.cities + (year >= 2024 ? 1 : 0) - (closed(from) ? 2 : 0)),
      ).map(({ id }) => id);
  const whole: Event = {
    kind: 'event',
    id: `event-${series.id}-${year}`,
    status,
    title: say(
      `${series.name.ru ?? ''} — ${year}`,
      `${year}年${series.name.zh ?? ''}`,
      `${series.name.en ?? ''} ${year}`,
    ),
    format: series.format,
    role: series.role,
    level: series.level,
    dates: days > 1 ? { from, to: addDays(from, days - 1) } : { from },
    placeCity: series.hostCity ?? homeId,
    fields: [...series.fields],
    cities,
    series: series.name,
    edition: number,
    ...(status === 'held' ? sizeOf(random, series, year) : {}),
  };
  if (series.id === 'prom')
    whole.partnerCountry = (['CN', 'BY', 'KZ', 'CN', 'UZ', 'IN'] as const)[year - 2020] ?? 'CN';
  return [whole, ...(status === 'cancelled' ? [] : partsOf(series, whole, year))];
}

function partsOf(series: Series, whole: Event, year: number): readonly Event[] {
  const from = whole.dates?.from ?? '';
  return (series.parts ?? [])
    .filter(({ since }) => since <= year)
    .map((part) => ({
      kind: 'event',
      id: `${whole.id}-${part.id}`,
      status: whole.status,
      title: part.title,
      format: part.format,
      role: series.role,
      level: series.level,
      dates: { from: addDays(from, part.day) },
      placeCity: whole.placeCity,
      fields: [...part.fields],
      cities: whole.cities?.slice(0, 3),
      parent: whole.id,
    }));
}

function sizeOf(random: Random, series: Series, year: number): Pick<Event, 'measures' | 'participants'> {
  const growth = year - 2019;
  if (series.id === 'prom') {
    return {
      measures: [
        { measure: 'area', quantity: { value: 1500 + growth * 400, qualifier: 'moreThan' } },
        { measure: 'companies', quantity: { value: 60 + growth * 25, qualifier: 'moreThan' } },
        { measure: 'countries', quantity: { value: 4 + growth, qualifier: 'exact' } },
      ],
    };
  }
  if (series.format === 'youthExchange' || series.format === 'educationExchange') {
    return {
      participants: [{ category: 'youth', quantity: { value: random.int(40, 90), qualifier: 'exact' } }],
    };
  }
  if (!random.chance(0.6)) return {};
  const value = random.int(4, 25) * 10;
  return {
    measures: [
      {
        measure: 'participants',
        quantity: { value, qualifier: random.pick(['moreThan', 'about'] as const) },
      },
    ],
  };
}

function singleEvents(random: Random, year: number): readonly Event[] {
  const taken = new Set<string>();
  return Array.from({ length: occasionsIn[year] ?? 0 }, (_, index) =>
    singleEvent(random, year, index + 1, taken),
  );
}

/** `taken` keeps the same occasion from being held twice a year with the same city. */
function singleEvent(random: Random, year: number, number: number, taken: Set<string>): Event {
  const from = dayOf(year, random.pick(months), random.int(1, 28));
  const [city, occasion] = pickOccasion(random, from, taken);
  const place = occasion.format === 'onlineMeeting' ? {} : { placeCity: occasion.abroad ? city.id : homeId };
  const days = occasion.fields.includes('culture') ? random.int(0, 9) : random.int(0, 1);
  const learns = occasion.fields.includes('education') && city.parent === undefined;
  const lost = from <= trainingDay && random.chance(0.05);
  return {
    kind: 'event',
    id: `event-${year}-${String(number).padStart(2, '0')}`,
    status: lost ? random.pick(['cancelled', 'postponed'] as const) : statusOn(from),
    title: occasion.title(city),
    cities: [city.id],
    format: occasion.format,
    role: occasion.role,
    level: 'municipal',
    dates: vague(random, from, days),
    ...place,
    fields: [...occasion.fields],
    ...(learns ? { organisations: [organisationId(city, 'university')] } : {}),
  };
}

function pickOccasion(random: Random, day: string, taken: Set<string>): readonly [TrainingCity, Occasion] {
  const holidays = ['07', '08'].includes(day.slice(5, 7));
  const open = (closed(day) ? remoteOccasions : occasions).filter(
    ({ format }) => !(holidays && format === 'educationExchange'),
  );
  for (;;) {
    const city = random.pick(pickCities(random, day, 1));
    const occasion = random.pick(open);
    const key = `${city.id} ${occasion.title(city).en}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return [city, occasion];
  }
}

/** Most days are known; some are remembered only by month, a few by quarter. */
function vague(random: Random, from: string, days: number): NonNullable<Event['dates']> {
  if (from > trainingDay || random.chance(0.88))
    return days > 0 ? { from, to: addDays(from, days) } : { from };
  if (random.chance(0.7)) return { from: from.slice(0, 7) };
  return { from: `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}` };
}
