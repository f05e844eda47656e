import type { AnyRecord } from '../../shared/domain/records';
import { foldName } from '../../shared/search/fold-name';
import { namesOf, searchedKinds } from '../../shared/search/record-names';
import { openSqlite } from './sqlite';

/** The names of an office in an FTS5 table. */
export interface NameTable {
  /** Milliseconds that filling it took. */
  readonly taken: number;
  readonly bytes: number;
  /** The best rows of each kind, as many as the palette shows. */
  readonly search: (typed: string) => unknown;
  readonly close: () => void;
}

/** Trigrams are of three characters; shorter text can only be looked for row by row. */
const shortestMatch = 3;
const shown = 8;

/**
 * One row for each record that has names, folded as the app's search folds them, all in one transaction; throws where
 * better-sqlite3 could not be installed.
 */
export function fillNames(records: readonly AnyRecord[]): NameTable {
  const sqlite = openSqlite();
  const begun = performance.now();
  sqlite.exec("CREATE VIRTUAL TABLE name USING fts5(kind UNINDEXED, names, tokenize = 'trigram')");
  const insert = sqlite.prepare('INSERT INTO name (kind, names) VALUES (?, ?)');
  sqlite.exec('BEGIN');
  for (const record of records) {
    const names = record.binnedAt === undefined ? namesOf(record) : [];
    if (names.length > 0) insert.run(record.kind, names.map(foldName).join('\n'));
  }
  sqlite.exec('COMMIT');
  const taken = performance.now() - begun;
  const [size] = sqlite
    .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()')
    .all();
  const match = sqlite.prepare(
    `SELECT rowid FROM name WHERE name MATCH ? AND kind = ? ORDER BY rank LIMIT ${shown}`,
  );
  const like = sqlite.prepare(`SELECT rowid FROM name WHERE names LIKE ? AND kind = ? LIMIT ${shown}`);
  const search = (typed: string) => {
    const words = foldName(typed).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    const long = words.every((word) => [...word].length >= shortestMatch);
    const pattern = long ? words.map((word) => `"${word}"`).join(' ') : `%${words.join('%')}%`;
    return searchedKinds.map((kind) => (long ? match : like).all(pattern, kind));
  };
  return { taken, bytes: Number(size?.bytes ?? 0), search, close: () => sqlite.close() };
}
