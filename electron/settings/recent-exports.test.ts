import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecentExports } from './recent-exports';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recent-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (minute: number) => new Date(Date.UTC(2025, 10, 21, 9, minute));
const written = async (name: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, 'paper');
  return path;
};

describe('recent exports', () => {
  it('are found again after a restart, newest first, each once', async () => {
    const [first, second] = [await written('a.pdf'), await written('b.docx')];
    const recent = await RecentExports.open(folder);
    for (const [minute, path] of [first, second, first].entries()) await recent.add(path, at(minute));
    const again = await RecentExports.open(folder);
    expect(await again.list()).toEqual([
      { path: first, at: '2025-11-21T09:02:00.000Z' },
      { path: second, at: '2025-11-21T09:01:00.000Z' },
    ]);
    expect(again.has(first)).toBe(true);
  });

  it('leave out what was moved or thrown away since', async () => {
    const gone = await written('gone.pdf');
    const recent = await RecentExports.open(folder);
    await recent.add(gone, at(0));
    await rm(gone);
    expect(await recent.list()).toEqual([]);
  });

  it('forget the oldest', async () => {
    const recent = await RecentExports.open(folder);
    const paths = await Promise.all(Array.from({ length: 20 }, (_, index) => written(`${index}.pdf`)));
    for (const [minute, path] of paths.entries()) await recent.add(path, at(minute));
    expect((await recent.list()).map(({ path }) => path)).toEqual(paths.slice(-12).reverse());
  });

  it('are empty where the list is broken', async () => {
    await writeFile(join(folder, 'recent-exports.json'), '[{"path": 5}]');
    expect(await (await RecentExports.open(folder)).list()).toEqual([]);
  });
});
