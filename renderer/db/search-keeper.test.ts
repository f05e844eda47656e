import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { SearchIndex } from '../../shared/search/search-index';
import type { RecordListener } from './register-store';
import { SearchKeeper } from './search-keeper';

const city = (at: number, en = `City ${at}`): AnyRecord => ({
  id: `city-${at}`,
  kind: 'city',
  names: { en },
});

/** A keeper over `count` cities whose idle time and clock are in the test's hands. */
function keeperOver(count: number) {
  const records = new Map<string, AnyRecord>(
    Array.from({ length: count }, (_, at) => [`city-${at}`, city(at)] as const),
  );
  const listeners: RecordListener[] = [];
  const idle: (() => void)[] = [];
  let time = 0;
  const keeper = new SearchKeeper(
    {
      view: () => new Register(records.values()),
      onRecords: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
    {
      load: async () => new SearchIndex(),
      whenIdle: (work) => idle.push(work),
      // Every look at the clock takes one millisecond.
      clock: () => (time += 1),
    },
  );
  const change = (record: AnyRecord) => {
    records.set(record.id, record);
    for (const listener of listeners) listener(new Set([record.id]));
  };
  const found = (query: string) => keeper.search(query, { lang: 'en' }).flatMap(({ total }) => total)[0] ?? 0;
  return { keeper, idle, change, found, runIdle: () => idle.shift()?.() };
}

async function begun(count: number) {
  const parts = keeperOver(count);
  parts.keeper.begin();
  await Promise.resolve();
  return parts;
}

describe('the keeper of the search index', () => {
  it('takes records in slice by slice, and finds what it has on the way', async () => {
    const { keeper, idle, found, runIdle } = await begun(500);
    runIdle();
    const some = found('city');
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(20);
    expect(keeper.isWhole()).toBe(false);
    while (idle.length > 0) runIdle();
    expect(found('city')).toBe(500);
    expect(keeper.isWhole()).toBe(true);
  });

  it('tells those who show results when it is done', async () => {
    const { keeper, idle, runIdle } = await begun(20);
    let told = 0;
    keeper.subscribe(() => {
      told += 1;
    });
    while (idle.length > 0) runIdle();
    expect(told).toBeGreaterThan(0);
  });

  it('finds a record under its new name at once, without waiting for idle time', async () => {
    const { idle, change, found, runIdle } = await begun(10);
    while (idle.length > 0) runIdle();
    change(city(3, 'Harbin'));
    expect(found('harbin')).toBe(1);
    expect(found('city')).toBe(9);
    change({ ...city(3, 'Harbin'), binnedAt: '2025-01-01T00:00:00Z' });
    expect(found('harbin')).toBe(0);
  });

  it('finds nothing, and does not fail, before its code has come', () => {
    expect(keeperOver(5).found('city')).toBe(0);
  });
});
