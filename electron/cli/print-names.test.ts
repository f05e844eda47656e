import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandsForTests } from './commands-for-tests';

let folder = '';
const { printed, complaints, run, forget } = commandsForTests();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pc-names-'));
  forget();
});
afterEach(() => rm(folder, { recursive: true }));

describe('names', () => {
  const keys = ['input', 'zh', 'pinyin', 'ru', 'en', 'aliases', 'basis'];

  it('prints one object for a name', async () => {
    expect(await run('names', '成都', '--json')).toBe(0);
    const [line = ''] = printed;
    expect(Object.keys(JSON.parse(line))).toEqual(keys);
    expect(JSON.parse(line)).toMatchObject({ input: '成都', ru: 'Чэнду', en: 'Chengdu', pinyin: 'Chéngdū' });
  });

  it('prints one object for each line of a list, in order, blank ones too', async () => {
    const path = join(folder, 'list.txt');
    await writeFile(path, '\ufeff成都\r\nКазань\r\n\r\nlü4\r\n');
    expect(await run('names', '--file', path, '--json')).toBe(0);
    const cards = printed.map((line) => JSON.parse(line));
    expect(cards.map(({ input }) => input)).toEqual(['成都', 'Казань', '', 'lü4']);
    expect(cards.map(({ ru }) => ru)).toEqual(['Чэнду', 'Казань', null, 'люй']);
  });

  it('answers each line of a list, whatever stands in it', async () => {
    const path = join(folder, 'odd.txt');
    const lines = ['成\u2028都', 'a\rb', 'a\0b', '', 'x'.repeat(10_000), '都'.repeat(10_000), 'Чэнду'];
    await writeFile(path, lines.join('\n'));
    expect(await run('names', '--file', path, '--json')).toBe(0);
    expect(printed.map((line) => JSON.parse(line).input)).toEqual(lines);
    expect(printed.join('')).not.toContain('\u2028');
    expect(JSON.parse(printed.at(-1) ?? '')).toMatchObject({ zh: '成都' });
  });

  it('prints a line to read without --json', async () => {
    await run('names', '哈尔滨', '--lang', 'ru');
    await run('names', '😀');
    expect(printed).toEqual([
      "哈尔滨: Hā'ěrbīn · Харбин · Harbin (принятое написание)",
      '😀: nothing is known',
    ]);
  });

  it('writes to a file where one is named', async () => {
    const out = join(folder, 'names.json');
    expect(await run('names', 'Пермь', '--json', '--out', out)).toBe(0);
    expect(printed).toEqual([out]);
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ en: 'Perm' });
  });

  it('says that there is no such list', async () => {
    expect(await run('names', '--file', join(folder, 'none.txt'), '--json')).toBe(3);
    expect(complaints).toEqual([expect.stringContaining('none.txt')]);
  });
});
