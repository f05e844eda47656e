import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import {
  directions,
  documentKinds,
  eventFormats,
  eventLevels,
  fields,
  roles,
  statedMeasures,
  statuses,
  visitLevels,
} from '../../shared/domain/vocabulary';
import type { Random } from '../random';
import { nameFor, optional, partialDate, quantity, span, text } from './chance';
import { agreementId, anyCountry, cityId } from './places';

export interface Counts {
  readonly cities: number;
  readonly organisations: number;
  readonly people: number;
  readonly visits: number;
  readonly events: number;
  readonly agreements: number;
}

const someCities = (random: Random, count: number, most: number): string[] => {
  const chosen = new Set(Array.from({ length: random.int(1, most) }, () => cityId(random.int(1, count - 1))));
  return [...chosen];
};

const status = (random: Random) => (random.chance(0.75) ? 'held' : random.pick(statuses));
const binned = (random: Random) =>
  optional('binnedAt', random.chance(0.02) ? '2025-02-03T04:05:06Z' : undefined);
const person = (random: Random, counts: Counts) =>
  counts.people > 0 ? `person-${random.int(0, counts.people - 1)}` : undefined;

/** Trees of events up to three levels deep; a parent always comes earlier. */
export function events(random: Random, counts: Counts): readonly AnyRecord[] {
  const depths: number[] = [];
  return Array.from({ length: counts.events }, (_, number) => {
    const above = number > 0 && random.chance(0.4) ? random.int(Math.max(0, number - 40), number - 1) : -1;
    const depth = above >= 0 ? (depths[above] ?? 0) + 1 : 0;
    depths.push(depth > 2 ? 0 : depth);
    return event(random, counts, number, depth > 2 ? -1 : above);
  });
}

function event(random: Random, counts: Counts, number: number, above: number): RecordOf<'event'> {
  const { ru, zh, en } = nameFor(number);
  const size = quantity(random, 500);
  const speaker = random.chance(0.2) ? person(random, counts) : undefined;
  return {
    kind: 'event',
    id: `event-${number}`,
    ...optional('status', random.chance(0.97) ? status(random) : undefined),
    title: text(random, `Форум «${ru}»`, `${zh}论坛`, `${en} Forum`),
    format: random.pick(eventFormats),
    ...optional('role', random.chance(0.8) ? random.pick(roles) : undefined),
    ...optional('level', random.chance(0.7) ? random.pick(eventLevels) : undefined),
    ...optional('dates', random.chance(0.98) ? span(random) : undefined),
    placeCity: cityId(random.int(0, counts.cities - 1)),
    fields: [...random.some(fields, random.int(0, 3))],
    ...(random.chance(0.8)
      ? { cities: someCities(random, counts.cities, 4) }
      : { countries: [anyCountry(random)] }),
    ...optional('parent', above >= 0 ? `event-${above}` : undefined),
    ...optional('speakers', speaker ? [{ person: speaker }] : undefined),
    ...optional('measures', size ? [{ measure: random.pick(statedMeasures), quantity: size }] : undefined),
    ...binned(random),
  };
}

export function visits(random: Random, counts: Counts): readonly AnyRecord[] {
  return Array.from({ length: counts.visits }, (_, number): RecordOf<'visit'> => {
    const { ru, zh, en } = nameFor(number);
    const head = random.chance(0.5) ? person(random, counts) : undefined;
    const place = random.int(1, 100);
    const linked = counts.events > 0 && random.chance(0.35);
    return {
      kind: 'visit',
      id: `visit-${number}`,
      status: status(random),
      ...optional('direction', random.chance(0.98) ? random.pick(directions) : undefined),
      title: text(random, `Делегация «${ru}»`, `${zh}代表团`, `${en} delegation`),
      ...(place <= 86
        ? { cities: someCities(random, counts.cities, 3) }
        : place <= 98
          ? { country: anyCountry(random) }
          : {}),
      ...optional('dates', random.chance(0.98) ? span(random) : undefined),
      ...optional('level', random.chance(0.85) ? random.pick(visitLevels) : undefined),
      ...optional('head', head ? { person: head } : undefined),
      ...optional('groups', quantity(random, 3)),
      ...optional('people', quantity(random, 40)),
      ...optional('leaderMeetings', quantity(random, 4)),
      fields: [...random.some(fields, random.int(0, 3))],
      ...optional('event', linked ? `event-${random.int(0, counts.events - 1)}` : undefined),
      ...binned(random),
    };
  });
}

export function agreements(random: Random, counts: Counts): readonly AnyRecord[] {
  return Array.from({ length: counts.agreements }, (_, number): RecordOf<'agreement'> => {
    const { ru, zh, en } = nameFor(number);
    const until = partialDate(random);
    const documentKind = random.pick(documentKinds);
    const renewed =
      documentKind === 'renewal' && number > 0 ? agreementId(random.int(0, number - 1)) : undefined;
    const body =
      counts.organisations > 0 && random.chance(0.3)
        ? `organisation-${random.int(0, counts.organisations - 1)}`
        : undefined;
    const partners = someCities(random, counts.cities, 2).map((city) => ({
      territory: 'city' as const,
      city,
    }));
    return {
      kind: 'agreement',
      id: agreementId(number),
      number: `${number + 1}/${random.int(2019, 2026)}`,
      documentKind,
      title: text(random, `Соглашение «${ru}»`, `${zh}合作协议`, `${en} Agreement`),
      parties: [
        { territory: 'city', city: cityId(0) },
        ...(body ? [{ territory: 'organisation' as const, organisation: body }] : partners),
      ],
      ...optional('signedOn', random.chance(0.97) ? partialDate(random) : undefined),
      ...optional(
        'signedAtVisit',
        counts.visits > 0 && random.chance(0.2) ? `visit-${random.int(0, counts.visits - 1)}` : undefined,
      ),
      term: random.pick([
        { kind: 'openEnded' },
        { kind: 'until', until },
        { kind: 'autoRenewal', until },
      ] as const),
      areas: [...random.some(fields, random.int(0, 2))],
      ...optional('renews', renewed),
      ...binned(random),
    };
  });
}
