import { describe, expect, it } from 'vitest';
import { generateRegister } from '../../../samples/generate-register';
import { seeded } from '../../../samples/random';
import type { CountingRules } from '../../domain/office';
import { periodOf } from '../../domain/period';
import { directions, documentKinds, eventFormats, fields, roles, visitLevels } from '../../domain/vocabulary';
import { Register } from '../../register/register';
import { comparedSpans, compareYearOnYear } from '../compare';
import { count } from '../count';
import { countTable } from '../count-table';
import { type CountedFigure, type Measure, measures, type Scope, vagueHead } from '../figure';
import { type DatedMeasure, type PlainFigure, plainCount } from './plain-count';
import { plainNewPartners, plainPartners } from './plain-network';
import { PlainRegister } from './plain-register';

const seeds = Array.from({ length: 30 }, (_, i) => 1_000 + i);
const periods = [
  '2024',
  '2025',
  '2025-H1',
  '2024-Q4',
  '2025-07',
  '2024-11..2025-02',
  '2024-07-01..2025-06-30',
];
const days = ['2024-12-31', '2025-07-07', '2025-11-21', '2026-06-30'];
const dated = measures.filter(
  (measure): measure is DatedMeasure => measure !== 'partners' && measure !== 'newPartners',
);
const ruleSets: readonly CountingRules[] = [
  { subEvents: false, leaderTalksAbroad: false },
  { subEvents: true, leaderTalksAbroad: true },
];

const comparable = (figure: CountedFigure | PlainFigure) => ({
  value: figure.value,
  qualifier: figure.qualifier,
  unknown: figure.unknown,
  ids: [...figure.ids].sort(),
  vagueIds: [...figure.vagueIds].sort(),
});

/** A register, a question put at random, and both answers' ground. */
function situation(seed: number) {
  const random = seeded(seed);
  const records = generateRegister(seed, random.int(60, 260));
  const cities = records.filter(({ kind }) => kind === 'city').map(({ id }) => id);
  const scopes: readonly Scope[] = [
    {},
    { city: random.pick(cities) },
    { cities: [random.pick(cities), random.pick(cities)] },
    { country: random.pick(['CN', 'RU', 'KZ', 'HK', 'BY']) },
    { field: random.pick(fields) },
    { direction: random.pick(directions) },
    { format: random.pick(eventFormats), role: random.pick(roles) },
    { visitLevel: random.pick(visitLevels) },
    { documentKind: random.pick(documentKinds) },
    { city: random.pick(cities), field: random.pick(fields) },
  ];
  return { random, records, scopes, register: new Register(records), plain: new PlainRegister(records) };
}

describe('two implementations of the counting rules', () => {
  it.each(seeds)('agree on every measure, period and scope of register %i', (seed) => {
    const { random, scopes, register, plain } = situation(seed);
    for (const measure of dated) {
      for (const scope of scopes) {
        const period = periodOf(random.pick(periods));
        const context = { asOf: random.pick(days), rules: random.pick(ruleSets) };
        const engine = count(register, measure, period, scope, context);
        const expected = plainCount(plain, measure, period, scope, context.asOf, context.rules);
        const question = JSON.stringify({ measure, period: period.text, scope, ...context });
        expect(comparable(engine), question).toEqual(comparable(expected));
      }
    }
  });

  it.each(seeds)('agree on the network of register %i', (seed) => {
    const { register, plain } = situation(seed);
    for (const text of periods) {
      for (const asOf of days) {
        const period = periodOf(text);
        const context = { asOf, rules: { subEvents: false, leaderTalksAbroad: false } };
        const network = (measure: Measure) => [...count(register, measure, period, {}, context).ids].sort();
        expect(network('partners'), `${text} ${asOf}`).toEqual(plainPartners(plain, period, asOf));
        expect(network('newPartners'), `${text} ${asOf}`).toEqual(plainNewPartners(plain, period, asOf));
      }
    }
  });

  it.each(seeds)('agree on every cell of a table over register %i', (seed) => {
    const { random, register, plain } = situation(seed);
    const period = periodOf(random.pick(['2025', '2024-Q4..2025-H1']));
    const context = { asOf: random.pick(days), rules: random.pick(ruleSets) };
    for (const measure of [random.pick(dated), random.pick(dated), 'activities' as const]) {
      const table = countTable(
        register,
        { measure, rows: 'city', columns: 'month', period, scope: {} },
        context,
      );
      const ask = (span: string, scope: Scope) =>
        comparable(plainCount(plain, measure, periodOf(span), scope, context.asOf, context.rules));
      table.rows.forEach(({ key: city }, row) => {
        table.columns.forEach(({ key: month }, column) => {
          const cell = table.cells[row]?.[column];
          if (city === null || month === null || month === vagueHead || !cell) return;
          const { value, ids } = ask(month, { city });
          expect({ value: cell.value, ids: [...cell.ids].sort() }, `${measure} ${city} ${month}`).toEqual({
            value,
            ids,
          });
        });
      });
      const { value, ids } = ask(period.text, {});
      expect({ value: table.total.value, ids: [...table.total.ids].sort() }).toEqual({ value, ids });
    }
  });

  it.each(seeds)('agree on the year before in register %i', (seed) => {
    const { random, register, plain } = situation(seed);
    for (const measure of dated) {
      const period = periodOf(random.pick(periods));
      const context = { asOf: random.pick(days), rules: random.pick(ruleSets) };
      const { current, before, vagueLeftOut } = compareYearOnYear(register, measure, period, {}, context);
      const spans = comparedSpans(period, context.asOf);
      const expected = [spans.current, spans.before].map((span) =>
        plainCount(plain, measure, span, {}, context.asOf, context.rules),
      );
      expect([comparable(current), comparable(before)]).toEqual(expected.map(comparable));
      expect(vagueLeftOut).toBe(new Set(expected.flatMap(({ vagueIds }) => vagueIds)).size);
    }
  });
});
