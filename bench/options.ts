import { parseArgs } from 'node:util';
import { type Group, groups } from './report/line';

export interface Options {
  readonly sizes: readonly number[];
  readonly only: ReadonlySet<Group>;
  /** Whether docs/bench.md gets the figures of this run. */
  readonly write: boolean;
}

const smallest = 100;
const isGroup = (name: string): name is Group => groups.some((group) => group === name);
const listOf = (text: string): readonly string[] => text.split(',').map((part) => part.trim());

/** `--sizes 1000,20000`, `--only start,figures`, `--write`; everything where nothing is named. Throws on what it doesn't know. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string' }, only: { type: 'string' }, write: { type: 'boolean' } },
  });
  const sizes = listOf(values.sizes ?? '1000,20000,100000').map(Number);
  const bad = sizes.find((size) => !Number.isInteger(size) || size < smallest);
  if (bad !== undefined) throw new Error(`--sizes takes whole numbers of ${smallest} or more`);
  const only = values.only === undefined ? [...groups] : listOf(values.only).filter(isGroup);
  if (only.length === 0 || (values.only !== undefined && only.length < listOf(values.only).length))
    throw new Error(`--only takes ${groups.join(', ')}`);
  return { sizes, only: new Set(only), write: values.write === true };
}
