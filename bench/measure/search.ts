import { SearchKeeper } from '../../renderer/db/search-keeper';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { otherPlaceNames } from '../../shared/search/place-names';
import { searchedKinds } from '../../shared/search/record-names';
import { SearchIndex, type SearchOptions } from '../../shared/search/search-index';
import { fillNames, type NameTable } from '../baseline/name-table';
import type { Line } from '../report/line';
import { type Sample, sampleOf } from '../report/sample';
import type { Bench } from './bench';
import { keysOf, type QueryGroup, queries, searchLang, shownOfKind } from './search-queries';

/** Every keystroke so many times, after one round that is not counted: the code is warm when a user types on. */
const ourRounds = { uncounted: 1, counted: 3 };
/** Compiled code needs no warming, and a hundred thousand records take it a third of a second a key. */
const sqliteRounds = { uncounted: 0, counted: 1 };
const megabyte = 1024 * 1024;

/**
 * The search from anywhere: the index made in slices of idle time as the app makes it, what it holds, and the results of
 * each keystroke; beside an FTS5 table with trigrams of the same names.
 */
export async function measureSearch({ office }: Bench): Promise<readonly Line[]> {
  const made = await makeIndex(office.records);
  const sqlite = tryFilling(office.records);
  const lines = [...indexLines(made, sqlite), ...queries.map((group) => keystrokeLine(group, made, sqlite))];
  if (typeof sqlite !== 'string') sqlite.close();
  return lines;
}

interface Made {
  readonly index: SearchIndex;
  /** Milliseconds from the beginning until every record can be found. */
  readonly taken: number;
  /** Milliseconds of each slice of idle time. */
  readonly slices: readonly number[];
  /** What the heap grew by, in MB; null where it cannot be collected first. */
  readonly heap: number | null;
}

async function makeIndex(records: readonly AnyRecord[]): Promise<Made> {
  const register = new Register(records);
  const index = new SearchIndex(otherPlaceNames);
  const slices: number[] = [];
  const store = { view: () => register, onRecords: () => () => undefined };
  const before = heapInUse();
  const begun = performance.now();
  let ended = begun;
  const keeper = new SearchKeeper(store, {
    load: async () => index,
    clock: () => performance.now(),
    whenIdle: (work) => {
      setImmediate(() => {
        const slice = performance.now();
        work();
        ended = performance.now();
        slices.push(ended - slice);
      });
    },
  });
  await new Promise<void>((whole) => {
    keeper.subscribe(() => {
      if (keeper.isWhole()) whole();
    });
    keeper.begin();
  });
  const after = heapInUse();
  const heap = before === null || after === null ? null : (after - before) / megabyte;
  return { index, taken: ended - begun, slices, heap };
}

/** Bytes in use after a collection; null where node was started without --expose-gc. */
function heapInUse(): number | null {
  if (!globalThis.gc) return null;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** The baseline, or why there is none. */
function tryFilling(records: readonly AnyRecord[]): NameTable | string {
  try {
    return fillNames(records);
  } catch (error) {
    return `no baseline: ${error instanceof Error ? error.message : error}`;
  }
}

function indexLines({ index, taken, slices, heap }: Made, sqlite: NameTable | string): readonly Line[] {
  const table = typeof sqlite === 'string' ? null : sqlite;
  const note = typeof sqlite === 'string' ? { note: sqlite } : {};
  const [against, one] = ['FTS5 trigram table', (value: number) => sampleOf([value])] as const;
  return [
    {
      ...{ group: 'search', what: 'search index made behind the screens', unit: 'ms', against },
      ...{ value: one(taken), baseline: table && one(table.taken), note: `${index.size} records` },
    },
    {
      ...{ group: 'search', what: 'of which: one slice of idle time', unit: 'ms', against: '' },
      ...{ value: sampleOf(slices), baseline: null },
    },
    {
      ...{ group: 'search', what: 'memory of the search index', unit: 'MB', against },
      ...{ value: heap === null ? null : one(heap), baseline: table && one(table.bytes / megabyte), ...note },
    },
  ];
}

function keystrokeLine({ what, words }: QueryGroup, { index }: Made, sqlite: NameTable | string): Line {
  const keys = keysOf(words);
  const options: SearchOptions = { lang: searchLang, kinds: searchedKinds, limit: shownOfKind };
  const { sample, slowest } = timeKeys(keys, ourRounds, (typed) => index.search(typed, options));
  return {
    group: 'search',
    what: `one search keystroke, ${what}`,
    unit: 'ms',
    value: sample,
    baseline: typeof sqlite === 'string' ? null : timeKeys(keys, sqliteRounds, sqlite.search).sample,
    against: 'FTS5 trigram, LIKE below three letters; names as written only',
    note: `slowest “${slowest}”`,
  };
}

function timeKeys(
  keys: readonly string[],
  { uncounted, counted }: typeof ourRounds,
  search: (typed: string) => unknown,
) {
  for (let round = 0; round < uncounted; round += 1) for (const typed of keys) search(typed);
  const times: number[] = [];
  let [slowest, longest] = ['', 0];
  for (let round = 0; round < counted; round += 1) {
    for (const typed of keys) {
      const begun = performance.now();
      search(typed);
      const taken = performance.now() - begun;
      times.push(taken);
      if (taken > longest) [slowest, longest] = [typed, taken];
    }
  }
  return { sample: sampleOf(times) satisfies Sample, slowest };
}
