import type { LocalText } from '../../shared/domain/language';
import { addDays } from '../../shared/domain/partial-date';
import type { Quantity } from '../../shared/domain/quantity';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import type { Direction, VisitLevel } from '../../shared/domain/vocabulary';
import type { Random } from '../random';
import { holderOf, officers, organisationId, type PostKey, postIn } from './contacts';
import { closed, dayOf, pickCities, trainingDay, trainingYears } from './events';
import type { TrainingCity } from './training-city';
import { type Aim, aims, outcomes } from './visit-aims';
import { joinNames, say, wordsOf } from './words';

type Visit = RecordOf<'visit'>;

/** Visits besides those to events of the office, by year. */
const visitsIn: Readonly<Record<number, number>> = {
  2020: 10,
  2021: 11,
  2022: 13,
  2023: 16,
  2024: 20,
  2025: 22,
};
/** Delegations that came to the industrial exhibition and to the youth camp. */
const guestsIn: Readonly<Record<number, readonly [number, number]>> = {
  2021: [0, 1],
  2022: [2, 1],
  2023: [4, 2],
  2024: [5, 2],
  2025: [6, 3],
};

const posts: Readonly<Record<VisitLevel, PostKey>> = {
  cityHead: 'mayor',
  deputyHead: 'deputy',
  department: 'office',
  business: 'business',
  youth: 'youth',
  expert: 'expert',
};

export function visitRecords(random: Random): readonly AnyRecord[] {
  return trainingYears.flatMap((year) => {
    const [toExhibition, toCamp] = guestsIn[year] ?? [0, 0];
    return [
      ...guests(random, year, 'prom', 8, toExhibition),
      ...guests(random, year, 'camp', 14, toCamp),
      ...Array.from({ length: visitsIn[year] ?? 0 }, (_, index) => ordinary(random, year, index + 1)),
    ];
  });
}

function guests(random: Random, year: number, series: string, day: number, count: number): readonly Visit[] {
  const from = dayOf(year, 7, day);
  const aim: Aim =
    series === 'prom'
      ? {
          level: 'business',
          fields: ['industry', 'economy'],
          purpose: say(
            'Участие в выставке «Примерск-ПРОМ»',
            '参加普里梅尔斯克工业展览会',
            'Taking part in the Primersk-PROM exhibition',
          ),
        }
      : {
          level: 'youth',
          fields: ['youth'],
          purpose: say('Участие в молодёжном лагере', '参加青少年夏令营', 'Taking part in the youth camp'),
        };
  return pickCities(random, from, count).map((city, index) => ({
    ...visitOf(
      random,
      `visit-${series}-${year}-${index + 1}`,
      'incoming',
      [city],
      from,
      series === 'prom' ? 3 : 9,
      {
        ...aim,
        level: series === 'prom' && index === 0 ? 'deputyHead' : aim.level,
      },
    ),
    event: `event-${series}-${year}`,
  }));
}

function ordinary(random: Random, year: number, number: number): Visit {
  const month = random.pick([1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 9, 9, 10, 10, 11, 11, 12] as const);
  const from = dayOf(year, month, random.int(1, 28));
  const remote = closed(from) || random.chance(0.12);
  const direction = remote ? 'online' : random.pick(['incoming', 'incoming', 'outgoing'] as const);
  const several = direction === 'outgoing' && random.chance(0.3);
  const cities = pickCities(random, from, several ? 2 : 1);
  const aim = random.pick(remote ? aims.filter(({ level }) => level !== 'youth') : aims);
  const id = `visit-${year}-${String(number).padStart(2, '0')}`;
  return visitOf(random, id, direction, cities, from, remote ? 0 : random.int(1, 5), aim);
}

function visitOf(
  random: Random,
  id: string,
  direction: Direction,
  cities: readonly TrainingCity[],
  from: string,
  days: number,
  aim: Aim,
): Visit {
  const planned = from > trainingDay;
  const lost = !planned && random.chance(0.04);
  const [city = null] = cities;
  const guest = direction === 'outgoing' ? null : city;
  const head = holderOf(guest?.id ?? 'city-primersk', posts[aim.level]);
  return {
    kind: 'visit',
    id,
    status: planned ? 'planned' : lost ? random.pick(['cancelled', 'postponed'] as const) : 'held',
    direction,
    title: titleOf(direction, cities),
    cities: cities.map((one) => one.id),
    dates: datesOf(random, from, days, planned),
    level: aim.level,
    head: { ...(head && random.chance(0.7) ? { person: head } : {}), post: postIn(guest, posts[aim.level]) },
    ...(planned || lost ? {} : figures(random, direction, aim.level)),
    officer: random.pick(officers),
    ...(direction === 'incoming' && aim.level === 'business'
      ? { hosts: [organisationId(null, 'chamber')] }
      : {}),
    purpose: aim.purpose,
    fields: [...aim.fields],
    ...(!planned && !lost && random.chance(0.35) ? { outcomes: random.pick(outcomes) } : {}),
  };
}

function titleOf(direction: Direction, cities: readonly TrainingCity[]): LocalText {
  const [city] = cities;
  const names = joinNames(cities);
  if (!city) return say('Визит', '访问', 'Visit');
  const { ruOf, ruInto, ruWith } = wordsOf(city);
  if (direction === 'incoming')
    return say(`Визит делегации ${ruOf}`, `${names.zh}代表团来访`, `Visit of a delegation from ${names.en}`);
  if (direction === 'online')
    return say(`Онлайн-встреча ${ruWith}`, `与${names.zh}视频会议`, `Online meeting with ${names.en}`);
  const into = cities.length > 1 ? `города ${names.ru}` : ruInto;
  return say(
    `Визит делегации Примерска в ${into}`,
    `普里梅尔斯克代表团访问${names.zh}`,
    `Visit of a Primersk delegation to ${names.en}`,
  );
}

function datesOf(random: Random, from: string, days: number, planned: boolean): NonNullable<Visit['dates']> {
  if (!planned && random.chance(0.06)) return { from: from.slice(0, 7) };
  return days > 0 ? { from, to: addDays(from, days) } : { from };
}

function figures(
  random: Random,
  direction: Direction,
  level: VisitLevel,
): Pick<Visit, 'people' | 'groups' | 'leaderMeetings'> {
  const exact = (value: number): Quantity => ({ value, qualifier: 'exact' });
  const size = level === 'youth' ? random.int(12, 34) : random.int(3, 14);
  const rough = random.pick(['moreThan', 'about', 'atLeast'] as const);
  const people = random.chance(0.8) ? exact(size) : { value: Math.ceil(size / 5) * 5, qualifier: rough };
  const met = ['cityHead', 'deputyHead'].includes(level);
  return {
    ...(direction !== 'online' && random.chance(0.88) ? { people } : {}),
    ...(direction !== 'online' && random.chance(0.9)
      ? { groups: exact(level === 'business' && random.chance(0.2) ? 2 : 1) }
      : {}),
    ...(met || random.chance(0.85) ? { leaderMeetings: exact(met ? (random.chance(0.2) ? 2 : 1) : 0) } : {}),
  };
}
