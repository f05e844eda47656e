import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sampleOf, temporaryFolder } from './support/office-folder';
import { type Ran, runCommand } from './support/run-command';
import { type Lang, languages, words } from './support/words';

type Values = Readonly<Record<string, unknown>>;

const office = { kind: 'office', id: 'office', city: 'home' };
const home = { kind: 'city', id: 'home', names: { ru: 'Дом', zh: '家', en: 'Home' }, country: 'RU' };
const registerFile = (records: readonly Values[], head: Values = {}): string =>
  JSON.stringify({
    format: 'partner-cities-register',
    version: 1,
    ...head,
    records: [office, home, ...records],
  });

let folder = '';
test.beforeAll(() => {
  folder = temporaryFolder();
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(text: string): string {
  const file = join(folder, `register-${readdirSync(folder).length}.json`);
  writeFileSync(file, text);
  return file;
}

const summaryOf = (register: string, out: string, ...others: readonly string[]) => [
  ...['summary', '--register', register, '--period', '2025', '--format', 'md', '--out', out],
  ...others,
];

/** Short words are kept with the next one by spaces that don't break. */
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

/** What one run says in each of the three languages, on both of its outputs. */
const inEachLanguage = async (args: readonly string[]): Promise<readonly (readonly [Lang, Ran])[]> =>
  Promise.all(languages.map(async (lang) => [lang, await runCommand(...args, '--lang', lang)] as const));

const badFiles: readonly { readonly name: string; readonly text: string; readonly rule: string }[] = [
  { name: 'that is not JSON', text: '{"format": "partner', rule: 'notJson' },
  { name: 'of another format', text: '{"format": "addresses", "records": []}', rule: 'notARegisterFile' },
  { name: 'of a newer version', text: registerFile([], { version: 7 }), rule: 'newerFileVersion' },
];

for (const { name, text, rule } of badFiles) {
  test(`a file ${name} is refused with one sentence in each language`, async () => {
    const register = fileWith(text);
    for (const [lang, { code, stdout }] of await inEachLanguage(['validate', '--register', register])) {
      const sentence = words(lang, `problems.${rule}`, { value: '7' });
      expect([code, stdout], lang).toEqual([1, `${sentence}\n${words(lang, 'cli.invalid')}\n`]);
    }
    expect(readFileSync(register, 'utf8')).toBe(text);
  });
}

const memorandum = {
  ...{ kind: 'agreement', id: 'paper', documentKind: 'memorandum' },
  ...{ title: { en: 'Memorandum' }, signedOn: '2025-05-07' },
};

/** A record with one mistake, and the field and rule that its sentence has to name. */
const mistakes: readonly (readonly [record: Values, field: string, rule: string])[] = [
  [{ ...home, id: 'mayoral', mayor: 'Smith' }, 'mayor', 'unknownField'],
  [
    { kind: 'visit', id: 'trip', dates: { from: '2025-07-10', to: '2025-07-07' } },
    'dates',
    'endsBeforeBegins',
  ],
  [{ ...memorandum, parties: [] }, 'parties', 'noParties'],
  [{ ...home, id: 'circular', parent: 'circular' }, 'parent', 'districtOfItself'],
  [{ kind: 'visit', id: 'lost', cities: ['nowhere'] }, 'cities', 'unknownReference'],
  [{ ...home }, 'id', 'duplicateId'],
];

test('each mistake in a register has one sentence that names record, field and rule, in each language', async () => {
  const register = fileWith(registerFile(mistakes.map(([record]) => record)));
  for (const [lang, { code, stdout, stderr }] of await inEachLanguage(['validate', '--register', register])) {
    const lines = stdout.trim().split('\n');
    expect([code, stderr, lines.at(-1)], lang).toEqual([1, '', words(lang, 'cli.invalid')]);
    expect(lines, lang).toHaveLength(mistakes.length + 1);
    for (const [{ id }, field, rule] of mistakes) {
      const named = lines.filter((line) =>
        [String(id), field, words(lang, `problems.${rule}`)].every((part) => line.includes(part)),
      );
      expect(named, `${rule} in ${lang}: ${stdout}`).toHaveLength(1);
    }
  }
});

test('a register with a mistake makes no paper', async () => {
  const [[record] = [{}]] = mistakes;
  const out = join(folder, 'refused');
  mkdirSync(out);
  const { code, stdout, stderr } = await runCommand(
    ...summaryOf(fileWith(registerFile([record])), out, '--lang', 'zh'),
  );
  expect([code, stdout, readdirSync(out)]).toEqual([1, '', []]);
  expect(stderr).toContain(words('zh', 'problems.unknownField'));
});

test('a sound register is valid, and the number of its records is said', async () => {
  const { code, stdout } = await runCommand('validate', '--register', sampleOf('harbin'), '--lang', 'en');
  const { records } = JSON.parse(readFileSync(sampleOf('harbin'), 'utf8')) as { records: unknown[] };
  expect([code, stdout.trim()]).toEqual([
    0,
    words('en', 'cli.valid_other', { count: String(records.length) }),
  ]);
});

test('papers for a folder that is missing, or that is a file, end with one sentence and code 3', async () => {
  const file = fileWith('no folder');
  const [missing, occupied] = [join(folder, 'missing'), file];
  for (const [lang, { code, stdout, stderr }] of await inEachLanguage(
    summaryOf(sampleOf('harbin'), missing),
  )) {
    expect([code, stdout], lang).toEqual([3, '']);
    expect(stderr, lang).toBe(`${words(lang, 'cli.errors.folderMissing', { folder: missing })}\n`);
  }
  expect((await runCommand(...summaryOf(sampleOf('harbin'), occupied, '--lang', 'en'))).code).toBe(3);
  expect(readFileSync(file, 'utf8')).toBe('no folder');
});

test('a register that is missing ends with one sentence and code 3', async () => {
  const file = join(folder, 'gone.json');
  const { code, stderr } = await runCommand('validate', '--register', file, '--lang', 'ru');
  expect([code, stderr]).toEqual([3, `${words('ru', 'cli.errors.fileMissing', { file })}\n`]);
});

test('a paper that cannot be written leaves the old one as it was', async () => {
  const out = join(folder, 'papers');
  mkdirSync(out);
  const args = summaryOf(sampleOf('harbin'), out, '--lang', 'en', '--as-of', '2025-11-21');
  expect((await runCommand(...args)).code).toBe(0);
  const [paper = ''] = readdirSync(out);
  writeFileSync(join(out, paper), 'the paper of last week');
  // Nobody, not even root, can write a draft where a folder of that name stands.
  mkdirSync(join(out, `${paper}.part`));
  const { code, stderr } = await runCommand(...args);
  const file = join(out, paper);
  expect([code, stderr]).toEqual([3, `${words('en', 'cli.errors.writeFailed', { file })}\n`]);
  expect(readFileSync(file, 'utf8')).toBe('the paper of last week');
});

test('a period in which nothing happened gives a paper that says so', async () => {
  const out = join(folder, 'quiet');
  mkdirSync(out);
  const empty = fileWith(registerFile([]));
  const { code } = await runCommand(...summaryOf(empty, out, '--lang', 'ru,zh,en', '--as-of', '2025-11-21'));
  expect(code).toBe(0);
  for (const lang of languages) {
    const paper = readdirSync(out).find((name) => name.endsWith(`-${lang}.md`)) ?? '';
    expect(plainSpaces(readFileSync(join(out, paper), 'utf8')), lang).toContain(
      words(lang, 'report.overview.empty'),
    );
  }
});

interface Figure {
  readonly measure: string;
  readonly value: number;
  readonly ids: readonly string[];
  readonly rule: unknown;
}

const countsOf = async (
  asOf: string,
): Promise<{ readonly asOf: string; readonly figures: readonly Figure[] }> => {
  const about = ['--register', sampleOf('yekaterinburg'), '--period', '2025', '--as-of', asOf, '--json'];
  const { code, stdout } = await runCommand('counts', ...about);
  expect(code).toBe(0);
  return JSON.parse(stdout);
};

test('every figure comes with its rule and the records that it counts', async () => {
  const { records } = JSON.parse(readFileSync(sampleOf('yekaterinburg'), 'utf8')) as {
    records: { id: string }[];
  };
  const known = new Set(records.map(({ id }) => id));
  const { figures } = await countsOf('2025-11-21');
  const counted = figures.filter(({ value }) => value > 0);
  expect(counted.length).toBeGreaterThan(5);
  expect(figures.filter(({ rule }) => !rule)).toEqual([]);
  expect(counted.filter(({ ids }) => ids.length === 0)).toEqual([]);
  expect(figures.flatMap(({ ids }) => ids.filter((id) => !known.has(id)))).toEqual([]);
});

test('nothing after the day that counts as today is counted', async () => {
  const [early, late] = [await countsOf('2025-01-15'), await countsOf('2025-11-21')];
  const counted = ({ figures }: typeof early) => new Set(figures.flatMap(({ ids }) => ids)).size;
  expect([early.asOf, late.asOf]).toEqual(['2025-01-15', '2025-11-21']);
  expect(counted(early)).toBeLessThan(counted(late));
});

test('an option that nobody knows is refused with one sentence and code 2', async () => {
  for (const [lang, { code, stdout, stderr }] of await inEachLanguage(['counts', '--colour', 'red'])) {
    expect([code, stdout], lang).toEqual([2, '']);
    expect(stderr, lang).toBe(`${words(lang, 'cli.arguments.unknownOption', { word: '--colour' })}\n`);
  }
});

test('a brief for a meeting is two pages of PDF, and a register of visits a table and a calendar', async () => {
  const out = join(folder, 'for-a-meeting');
  mkdirSync(out);
  const about = ['--register', sampleOf('training'), '--as-of', '2025-11-21', '--out', out];
  const brief = ['paper', '--kind', 'brief', '--city', '北澜', '--lang', 'ru', '--format', 'pdf', ...about];
  expect(await runCommand(...brief)).toMatchObject({ code: 0 });
  const visits = ['paper', '--kind', 'visits', '--period', '2025', '--lang', 'zh', '--format', 'csv,ics'];
  expect(await runCommand(...visits, ...about)).toMatchObject({ code: 0 });
  expect(readdirSync(out).sort()).toEqual([
    'primersk-brief-beilan-2025-11-21-ru.pdf',
    'primersk-visits-2025-zh.csv',
    'primersk-visits-2025-zh.ics',
  ]);
  const pdf = readFileSync(join(out, 'primersk-brief-beilan-2025-11-21-ru.pdf'), 'latin1');
  expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(2);
  expect(readFileSync(join(out, 'primersk-visits-2025-zh.ics'), 'utf8')).toContain('BEGIN:VEVENT');
});
