import type { LocalText } from '../../shared/domain/language';
import { addDays } from '../../shared/domain/partial-date';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { organisationKinds, transitionTargets } from '../../shared/domain/vocabulary';
import type { Random } from '../random';
import { day, nameFor, optional, partialDate } from './chance';

/** Mostly China, some others, and the three territories that are counted apart. */
const countries = [
  'CN',
  'CN',
  'CN',
  'CN',
  'CN',
  'BY',
  'KZ',
  'UZ',
  'TR',
  'IN',
  'RS',
  'VN',
  'HK',
  'MO',
  'TW',
] as const;
export const anyCountry = (random: Random): string => random.pick(countries);

export const cityId = (number: number) => `city-${number}`;
export const agreementId = (number: number) => `agreement-${number}`;

/** City 0 is the office's own; every third one is a district of an earlier city. */
export function cities(random: Random, count: number): readonly RecordOf<'city'>[] {
  const made: RecordOf<'city'>[] = [];
  for (let number = 0; number < count; number += 1) {
    const whole = made.slice(1).filter(({ parent }) => parent === undefined);
    const parent = number > 3 && number % 3 === 0 ? random.pick(whole) : undefined;
    const names: LocalText = nameFor(number);
    made.push({
      kind: 'city',
      id: cityId(number),
      names: parent ? { ...names, zh: `${names.zh ?? ''}区` } : names,
      country: number === 0 ? 'RU' : (parent?.country ?? anyCountry(random)),
      ...optional('parent', parent?.id),
      ...optional('binnedAt', number > 10 && random.chance(0.01) ? '2025-01-01T00:00:00Z' : undefined),
    });
  }
  return made;
}

/** A ladder of one to four steps in the order of time; some undated, some proved by a document. */
export function relationships(
  random: Random,
  cityCount: number,
  agreementCount: number,
): readonly AnyRecord[] {
  return Array.from({ length: cityCount - 1 }, (_, index) => {
    let on = day(random);
    const steps = Array.from({ length: random.int(1, 4) }, () => {
      on = addDays(on, random.int(1, 700));
      const proof =
        agreementCount > 0 && random.chance(0.4) ? agreementId(random.int(0, agreementCount - 1)) : undefined;
      const dated = random.chance(0.85)
        ? random.chance(0.7)
          ? on
          : on.slice(0, random.chance(0.5) ? 7 : 4)
        : undefined;
      return { to: random.pick(transitionTargets), ...optional('on', dated), ...optional('proof', proof) };
    });
    return {
      kind: 'relationship',
      id: `relationship-${index + 1}`,
      city: cityId(index + 1),
      transitions: steps,
    };
  });
}

export function organisations(random: Random, count: number, cityCount: number): readonly AnyRecord[] {
  return Array.from({ length: count }, (_, number) => {
    const { ru, zh, en } = nameFor(number);
    return {
      kind: 'organisation',
      id: `organisation-${number}`,
      names: { ru: `Компания «${ru}»`, zh: `${zh}公司`, en: `${en} Company` },
      organisationKind: random.pick(organisationKinds),
      city: cityId(random.int(0, cityCount - 1)),
    };
  });
}

export function people(random: Random, count: number, cityCount: number): readonly AnyRecord[] {
  return Array.from({ length: count }, (_, number) => {
    const city = cityId(random.int(0, cityCount - 1));
    return {
      kind: 'person',
      id: `person-${number}`,
      names: nameFor(number),
      posts: [
        {
          title: { ru: 'Начальник управления', zh: '局长', en: 'Head of department' },
          city,
          from: partialDate(random),
        },
      ],
      city,
    };
  });
}
