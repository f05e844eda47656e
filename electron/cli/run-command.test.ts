import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../shared/domain/language';
import { fail } from '../../shared/result';
import type { PrintPdf } from '../shell/make-paper';
import { openStore } from '../storage/office-store';
import { commandsForTests } from './commands-for-tests';

let folder = '';
const { printed, complaints, run, runWith, forget } = commandsForTests();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pc-command-'));
  forget();
});
afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true });
});

const names = (en: string) => ({ ru: 'Город', zh: '城市', en });
const records = [
  { kind: 'office', id: 'office', city: 'own', department: { ru: 'Отдел', zh: '外办', en: 'Office' } },
  { kind: 'city', id: 'own', names: names('Nizhny Test'), country: 'RU' },
  { kind: 'city', id: 'chengdu', names: names('Chengdu'), country: 'CN' },
  {
    kind: 'visit',
    id: 'spring',
    title: { en: 'Spring visit' },
    status: 'held',
    direction: 'incoming',
    dates: { from: '2024-04-02', to: '2024-04-05' },
    cities: ['chengdu'],
    level: 'cityHead',
  },
];

async function registerFile(list: readonly unknown[] = records): Promise<string> {
  const path = join(folder, 'register.json');
  await writeFile(path, JSON.stringify({ format: 'partner-cities-register', version: 1, records: list }));
  return path;
}

describe('validate', () => {
  it('counts the records of a good register', async () => {
    expect(await run('validate', '--register', await registerFile())).toBe(0);
    expect(printed).toEqual(['The register is valid: 4 records.']);
  });

  it.each(languages)('names each problem in one sentence, in %s', async (lang) => {
    const backwards = { ...records[3], dates: { from: '2024-04-05', to: '2024-04-02' } };
    const astray = { ...records[3], id: 'autumn', cities: ['nowhere'] };
    const path = await registerFile([...records.slice(0, 3), backwards, astray]);
    expect(await run('validate', '--register', path, '--lang', lang)).toBe(1);
    const sentences = printed.join('\n').split('\n');
    expect(sentences.filter((sentence) => /spring.*dates|autumn.*cities/.test(sentence))).toHaveLength(2);
    expect(sentences.join('\n')).not.toMatch(/endsBeforeBegins|unknownReference|{{/);
  });

  it('writes its findings to a file where there is no console', async () => {
    const out = join(folder, 'findings.txt');
    expect(await run('validate', '--register', await registerFile([{ kind: 'gift' }]), '--out', out)).toBe(1);
    expect(await readFile(out, 'utf8')).toMatch(/gift|kind/);
  });

  it('says when there is no such file', async () => {
    expect(await run('validate', '--register', join(folder, 'none.json'), '--lang', 'zh')).toBe(3);
    expect(complaints).toEqual([`文件${join(folder, 'none.json')}不存在。`]);
  });
});

describe('counts', () => {
  it('gives every figure with its measure, rule and the ids it counts', async () => {
    expect(await run('counts', '--register', await registerFile(), '--period', '2024', '--json')).toBe(0);
    const { period, asOf, figures } = JSON.parse(printed.join(''));
    expect({ period, asOf }).toEqual({ period: '2024', asOf: '2024-12-31' });
    const incoming = figures.filter(
      (figure: { measure: string; scope: object }) =>
        figure.measure === 'visitsIncoming' && Object.keys(figure.scope).length === 0,
    );
    expect(incoming[0]).toMatchObject({ value: 1, ids: ['spring'], qualifier: 'exact', unknown: 0 });
    for (const figure of figures) expect(figure.rule.name).toEqual(expect.any(String));
  });

  it('reads an office that is open for writing', async () => {
    const office = join(folder, 'office');
    await mkdir(office);
    const store = await openStore(office, { device: 'desk', now: () => new Date('2024-06-01T10:00:00Z') });
    if (!store.ok) throw new Error(store.error.code);
    const patch = (field: string, after: string) => ({ record: 'own', field, before: null, after });
    await store.value.save({
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      author: 'A',
      action: 'createCity',
      patches: [patch('kind', 'city'), patch('country', 'RU')],
    });
    expect(await run('counts', '--profile', office, '--period', '2024')).toBe(0);
    await store.value.close();
  });

  it('refuses a folder that holds no office', async () => {
    expect(await run('counts', '--profile', folder, '--period', '2024')).toBe(3);
    expect(complaints).toHaveLength(1);
  });
});

describe('summary', () => {
  const about = ['--period', '2024', '--as-of', '2024-12-31'];

  it('writes each language in each format under a name that says what it is', async () => {
    const out = join(folder, 'papers');
    await mkdir(out);
    const file = await registerFile();
    const wanted = ['--lang', 'ru,zh,en', '--format', 'md,json,docx,xlsx,csv,pdf', '--out', out];
    expect(await run('summary', '--register', file, ...about, ...wanted)).toBe(0);
    const expected = languages.flatMap((lang) =>
      ['md', 'json', 'docx', 'xlsx', 'csv.zip', 'pdf'].map((format) => `nizhny-test-2024-${lang}.${format}`),
    );
    expect((await readdir(out)).sort()).toEqual(expected.sort());
    expect(printed.map((path) => path.replace(`${out}/`, '')).sort()).toEqual(expected.sort());
    expect((await readFile(join(out, 'nizhny-test-2024-en.docx'))).subarray(0, 2).toString()).toBe('PK');
    expect(JSON.parse(await readFile(join(out, 'nizhny-test-2024-ru.json'), 'utf8')).lang).toBe('ru');
  });

  it('makes a paper of a period in which nothing happened', async () => {
    const wanted = ['--lang', 'en', '--format', 'md', '--out', folder];
    const file = await registerFile();
    expect(await run('summary', '--register', file, '--period', '2019', ...wanted)).toBe(0);
    expect(await readFile(join(folder, 'nizhny-test-2019-en.md'), 'utf8')).toContain('2019');
  });

  it('writes nothing from a register with a mistake in it', async () => {
    const out = join(folder, 'papers');
    await mkdir(out);
    const file = await registerFile([...records, { kind: 'city', id: 'own' }]);
    const wanted = ['--lang', 'ru', '--format', 'md', '--out', out];
    expect(await run('summary', '--register', file, ...about, ...wanted)).toBe(1);
    expect(await readdir(out)).toEqual([]);
    expect(complaints.at(-1)).toContain('ничего не записано');
  });

  it('needs the folder to be there', async () => {
    const wanted = ['--lang', 'ru', '--format', 'md', '--out', join(folder, 'missing')];
    expect(await run('summary', '--register', await registerFile(), ...about, ...wanted)).toBe(3);
    expect(complaints).toEqual([`Папки ${join(folder, 'missing')} нет; ничего не записано.`]);
  });

  it('writes no paper at all when one of them cannot be printed, and says why in one line', async () => {
    const out = join(folder, 'papers');
    await mkdir(out);
    const print: PrintPdf = async () => fail({ code: 'printFailed', detail: 'crashed\nat line 1' });
    const wanted = ['--lang', 'en', '--format', 'md,pdf', '--out', out];
    expect(await runWith(print, 'summary', '--register', await registerFile(), ...about, ...wanted)).toBe(4);
    expect(await readdir(out)).toEqual([]);
    expect(complaints).toEqual(['The paper could not be printed: crashed']);
  });

  it('cannot sum up for nobody', async () => {
    const wanted = ['--lang', 'en', '--format', 'md', '--out', folder];
    expect(await run('summary', '--register', await registerFile([]), ...about, ...wanted)).toBe(1);
    expect(complaints).toHaveLength(1);
  });
});

describe('paper', () => {
  const paper = async (...wanted: readonly string[]) => {
    const file = await registerFile();
    const about = ['--as-of', '2024-12-31', '--out', folder];
    return run('paper', '--register', file, ...about, ...wanted);
  };

  it('writes every kind in every format that it can have, each under its own name', async () => {
    const formats = 'md,json,docx,xlsx,csv';
    expect(await paper('--kind', 'brief', '--city', 'CHENGDU', '--lang', 'ru', '--format', formats)).toBe(0);
    expect(
      await paper('--kind', 'chronicle', '--period', '2024', '--lang', 'zh', '--format', `${formats},ics`),
    ).toBe(0);
    expect(await paper('--kind', 'visits', '--lang', 'en', '--format', `${formats},ics`)).toBe(0);
    for (const kind of ['partners', 'events', 'agreements'])
      expect(await paper('--kind', kind, '--lang', 'en', '--format', formats)).toBe(0);
    const names = await readdir(folder);
    expect(names).toContain('nizhny-test-brief-chengdu-2024-12-31-ru.docx');
    expect(names).toContain('nizhny-test-chronicle-2024-zh.ics');
    expect(names).toContain('nizhny-test-visits-2024-12-31-en.csv');
    expect(await readFile(join(folder, 'nizhny-test-visits-2024-12-31-en.ics'), 'utf8')).toContain(
      'BEGIN:VEVENT',
    );
  });

  it('names a city that is not there or not the only one of its name', async () => {
    expect(await paper('--kind', 'brief', '--city', 'Atlantis', '--lang', 'en', '--format', 'md')).toBe(2);
    expect(complaints).toEqual(['The register holds no city “Atlantis”.']);
  });
});

it('explains itself in each language', async () => {
  for (const lang of languages) await run('help', '--lang', lang);
  expect(printed).toHaveLength(3);
  for (const text of printed) expect(text).toContain('--as-of YYYY-MM-DD');
});
