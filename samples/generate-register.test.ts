import { describe, expect, it } from 'vitest';
import { missingFields } from '../shared/domain/completeness';
import { daysOf } from '../shared/domain/partial-date';
import { kinds, type RecordOf } from '../shared/domain/records';
import { readRegisterFile } from '../shared/register/read-register-file';
import { writeRegisterFile } from '../shared/register/write-register-file';
import { generateRegister } from './generate-register';

describe('generateRegister', () => {
  it.each([30, 57, 1_000])('makes a valid register of %i records, the same each time', (size) => {
    const records = generateRegister(7, size);
    expect(records).toHaveLength(size);
    const text = writeRegisterFile(records);
    const read = readRegisterFile(text);
    expect(read.ok ? [] : read.error).toEqual([]);
    expect(writeRegisterFile(generateRegister(7, size)) === text).toBe(true);
    expect(writeRegisterFile(generateRegister(8, size)) === text).toBe(false);
  });

  it('holds every kind, and what makes counting hard', () => {
    const records = generateRegister(1, 1_000);
    const of = <K extends 'city' | 'visit' | 'event' | 'agreement'>(kind: K) =>
      records.filter((record): record is RecordOf<K> => record.kind === kind);
    // What was written on papers is no work of the office, and counts as nothing.
    const ofWork = kinds.filter((kind) => kind !== 'paperEdit' && kind !== 'edition');
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(ofWork));
    expect(of('city').some(({ parent }) => parent)).toBe(true);
    const parents = new Map(of('event').map(({ id, parent }) => [id, parent]));
    expect(of('event').some(({ parent }) => parent && parents.get(parent))).toBe(true);
    expect(of('visit').some(({ event }) => event && parents.get(event))).toBe(true);
    expect(of('visit').some(({ cities = [] }) => cities.length > 1)).toBe(true);
    expect(of('visit').some(({ cities, country }) => !cities && country)).toBe(true);
    expect(of('agreement').some(({ renews }) => renews)).toBe(true);
    const spans = of('event').flatMap(({ dates }) => dates ?? []);
    expect(new Set(spans.map(({ from }) => from.replace(/\d/g, '0')))).toEqual(
      new Set(['0000-00-00', '0000-00', '0000-Q0', '0000-H0', '0000']),
    );
    expect(spans.some(({ from, to }) => to && daysOf(to).last.slice(0, 4) > from.slice(0, 4))).toBe(true);
    expect(records.some(({ binnedAt }) => binnedAt)).toBe(true);
    expect(records.some((record) => missingFields(record).length > 0)).toBe(true);
  });
});
