import { expect, it } from 'vitest';
import { generateRegister } from '../../../samples/generate-register';
import { type Random, seeded } from '../../../samples/random';
import type { Json, Patch } from '../../changes/entry';
import { periodOf } from '../../domain/period';
import type { AnyRecord, Kind } from '../../domain/records';
import { fields } from '../../domain/vocabulary';
import { Register } from '../../register/register';
import { count } from '../count';
import { type CountedFigure, type Measure, measures, type Scope } from '../figure';

const rules = { subEvents: false, leaderTalksAbroad: false };
const days = ['2025-07-07', '2025-11-21'];
const periods = ['2024', '2025', '2024-07-01..2025-06-30'].map((text) => periodOf(text));

/** Every measure on two days, so that what one of them remembers cannot leak into the other. */
function allFigures(register: Register, scope: Scope): readonly CountedFigure[] {
  return days.flatMap((asOf) =>
    periods.flatMap((period) =>
      measures.map((measure: Measure) => count(register, measure, period, scope, { asOf, rules })),
    ),
  );
}

/** One field of one record set to what a record of its kind may hold there; null takes it away. */
function someChange(random: Random, register: Register, ids: ReadonlyMap<Kind, readonly string[]>): Patch {
  const id = (kind: Kind) => random.pick(ids.get(kind) ?? []);
  const change = (kind: Kind, field: string, values: readonly Json[]): Patch => {
    const record = id(kind);
    return { record, field, before: register.valueOf(record, field), after: random.pick(values) };
  };
  const kinds: readonly Kind[] = ['city', 'visit', 'event', 'agreement', 'organisation'];
  return random.pick([
    () => change(random.pick(kinds), 'binnedAt', ['2025-11-20T09:00:00.000Z', null]),
    () => change('city', 'parent', [id('city'), null]),
    () => change('city', 'country', ['CN', 'RU', 'HK', null]),
    () => change('office', 'city', [id('city')]),
    () => change('organisation', 'city', [id('city'), null]),
    () => change('event', 'status', ['held', 'planned', 'cancelled']),
    () => change('event', 'parent', [id('event'), null]),
    () => change('event', 'cities', [[id('city')], [id('city'), id('city')], null]),
    () => change('visit', 'event', [id('event'), null]),
    () => change('visit', 'fields', [[random.pick(fields)], null]),
    () => change('agreement', 'signedAtEvent', [id('event'), null]),
    () => change('agreement', 'signedAtVisit', [id('visit'), null]),
    () => change('agreement', 'parties', [[{ territory: 'city', city: id('city') }], null]),
  ])();
}

it.each([11, 12, 13, 14, 15, 16])(
  'counts after every change what a register read anew counts (seed %i)',
  (seed) => {
    const random = seeded(seed);
    const records = generateRegister(seed, 150);
    const register = new Register(records);
    const ids = new Map<Kind, string[]>();
    for (const { kind, id } of records) ids.set(kind, [...(ids.get(kind) ?? []), id]);
    const scopes = (): readonly Scope[] => [
      {},
      { city: random.pick(ids.get('city') ?? []) },
      { country: 'CN' },
      { event: random.pick(ids.get('event') ?? []) },
    ];
    for (let seq = 1; seq <= 60; seq += 1) {
      const patches = [someChange(random, register, ids)];
      register.apply({
        id: `e${seq}`,
        seq,
        at: '2025-11-21T09:00:00.000Z',
        author: 'a',
        action: 'edit',
        device: 'd',
        patches,
      });
      const anew = new Register(register.everything() as Iterable<AnyRecord>);
      const scope = random.pick(scopes());
      expect(allFigures(register, scope), JSON.stringify(patches)).toEqual(allFigures(anew, scope));
    }
  },
);
