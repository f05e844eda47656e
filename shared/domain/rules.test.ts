import { describe, expect, it } from 'vitest';
import type { AnyRecord } from './records';
import { brokenRules } from './rules';

const lookupIn = (records: readonly AnyRecord[]) => (id: string) =>
  records.find((record) => record.id === id);

describe('brokenRules', () => {
  it('finds a district that lies under itself, also by way of another', () => {
    const a: AnyRecord = { kind: 'city', id: 'a', parent: 'b' };
    const b: AnyRecord = { kind: 'city', id: 'b', parent: 'a' };
    expect(brokenRules(a, lookupIn([a, b]))).toEqual([
      { record: 'a', field: 'parent', rule: 'districtOfItself' },
    ]);
  });

  it('lets a district lie under its city', () => {
    const city: AnyRecord = { kind: 'city', id: 'chongqing' };
    const district: AnyRecord = { kind: 'city', id: 'jiangbei', parent: 'chongqing' };
    expect(brokenRules(district, lookupIn([city, district]))).toEqual([]);
  });

  it('names the field that refers to nothing, and the one that refers to the wrong kind', () => {
    const city: AnyRecord = { kind: 'city', id: 'c' };
    const visit: AnyRecord = { kind: 'visit', id: 'v', cities: ['nowhere'], event: 'c' };
    expect(brokenRules(visit, lookupIn([city, visit]))).toEqual([
      { record: 'v', field: 'cities', rule: 'unknownReference' },
      { record: 'v', field: 'event', rule: 'wrongKindOfReference' },
    ]);
  });

  it('looks inside parties, signatories and sources', () => {
    const agreement: AnyRecord = {
      kind: 'agreement',
      id: 'a',
      parties: [{ territory: 'city', city: 'gone' }],
      signatories: [{ person: 'gone' }],
      sources: [{ source: 'gone' }],
    };
    expect(brokenRules(agreement, lookupIn([agreement])).map(({ field }) => field)).toEqual([
      'parties',
      'signatories',
      'sources',
    ]);
  });

  it('refuses an agreement whose list of parties is empty', () => {
    const agreement: AnyRecord = { kind: 'agreement', id: 'a', parties: [] };
    expect(brokenRules(agreement, lookupIn([agreement]))).toEqual([
      { record: 'a', field: 'parties', rule: 'noParties' },
    ]);
  });
});
