import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../office/folders';

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** As much of better-sqlite3 as the baseline uses; the package is installed for measuring only. */
export interface Sqlite {
  exec(sql: string): void;
  prepare(sql: string): {
    run(...values: readonly SqlValue[]): unknown;
    all(...values: readonly SqlValue[]): readonly SqlRow[];
  };
  close(): void;
}

/** A database in memory; throws where better-sqlite3 could not be installed. */
export function openSqlite(): Sqlite {
  const load = createRequire(join(root, 'bench', 'package.json'));
  const Database = load('better-sqlite3') as new (path: string) => Sqlite;
  return new Database(':memory:');
}
