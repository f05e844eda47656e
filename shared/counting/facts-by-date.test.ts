import { describe, expect, it } from 'vitest';
import { generateRegister } from '../../samples/generate-register';
import { periodOf } from '../domain/period';
import { Register } from '../register/register';
import { count } from './count';
import { countTable } from './count-table';
import type { Fact } from './fact';
import { factIndex } from './fact-index';
import type { FactsByDate, Naming } from './facts-by-date';
import { measures, vagueHead } from './figure';
import { on } from './records-for-tests';

const seeds = [21, 22, 23, 24];
const periods = ['2024', '2025', '2025-H1', '2024-11..2025-02'].map((text) => periodOf(text));
const namings: readonly Naming[] = ['cities', 'countries', 'events'];
const registerOf = (seed: number) => new Register(generateRegister(seed, 400));

const keysIn = (facts: FactsByDate, by: Naming) => new Set([...facts.all()].flatMap((fact) => fact[by]));

describe('facts found by what they name', () => {
  it.each(seeds)('are those that a look at every fact of register %i finds, in the same order', (seed) => {
    const { heldEvents, rootEvents, visits, documents } = factIndex(registerOf(seed), '2025-11-21');
    for (const facts of [heldEvents, rootEvents, visits, documents]) {
      for (const by of namings) {
        for (const key of [...keysIn(facts, by), 'nobody']) {
          for (const { first, last } of periods) {
            const names = (fact: Fact) => fact[by].includes(key);
            expect(facts.select(first, last, null, { by, key }), `${by} ${key} ${first}`).toEqual(
              facts.select(first, last, names),
            );
          }
        }
      }
    }
  });

  it.each(seeds)(
    'make the figures of a table over register %i equal to the figures counted singly',
    (seed) => {
      const register = registerOf(seed);
      const context = on('2025-11-21');
      for (const period of periods) {
        for (const measure of measures) {
          for (const rows of ['city', 'country'] as const) {
            const table = countTable(register, { measure, rows, period, scope: {} }, context);
            table.rows.forEach(({ key }, index) => {
              if (key === null || key === vagueHead) return;
              const single = count(register, measure, period, { [rows]: key }, context);
              expect(table.rowTotals[index], `${measure} ${key} ${period.text}`).toEqual(single);
            });
          }
        }
      }
    },
  );
});

describe('a figure that was counted before', () => {
  const register = registerOf(25);
  const year = periodOf('2025');

  it('is counted anew for another day, another rule and a period of another extent', () => {
    const ask = (asOf: string, subEvents = false, period = year) =>
      count(register, 'events', period, {}, on(asOf, { subEvents }));
    const whole = ask('2025-12-31');
    expect(ask('2025-12-31')).toEqual(whole);
    expect(ask('2025-03-31').ids.length).toBeLessThan(whole.ids.length);
    expect(ask('2025-12-31', true).ids.length).toBeGreaterThan(whole.ids.length);
    expect(ask('2025-12-31', false, { ...year, last: '2025-06-30' }).ids.length).toBeLessThan(
      whole.ids.length,
    );
  });
});
