import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { languages } from '../../shared/domain/language';
import { threeSections } from '../../shared/report/edits/document-for-tests';
import { succeed } from '../../shared/result';
import { editionPath, writeEditionPages } from '../storage/edition-files';
import type { OfficeStore } from '../storage/office-store';
import { draft, must, openForTest, temporaryFolder, write } from '../storage/testing/temporary-store';
import { parseArguments } from './parse-arguments';
import { runCommand } from './run-command';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let office = '';
let out = '';
let store: OfficeStore;
let drafts = 0;
let printed: string[] = [];
let complaints: string[] = [];

const frozen = Buffer.from('%PDF-1.7 frozen');
const [json, pdf] = ['office-2025-en-edition-2.json', 'office-2025-en-edition-2.pdf'];

async function save(id: string, fields: Parameters<typeof write>[2]) {
  drafts += 1;
  must(await store.save(draft(drafts, write(store.register, id, fields))));
}

beforeEach(async () => {
  [printed, complaints] = [[], []];
  folder = await temporaryFolder();
  [office, out] = [join(folder.path, 'office'), join(folder.path, 'out')];
  await mkdir(office);
  await mkdir(out);
  store = await openForTest(office);
  await save('office', { kind: 'office', department: { en: 'Office' } });
  const pages = must(await writeEditionPages(office, 'summary-2025-en-2.pdf', frozen));
  const paper = 'convention=plain lang=en paper=summary period=2025';
  const common = { kind: 'edition', paper, frozenOn: '2025-12-31', lang: 'en', pages };
  const title = { en: 'Summary' };
  const document = JSON.parse(JSON.stringify(threeSections()));
  await save('e2', { ...common, number: 2, title, document });
  await save('e3', { ...common, number: 3, title, document: { ...document, blocks: [{ type: 'poem' }] } });
});
afterEach(async () => {
  await store.close();
  await folder.remove();
});

async function run(line: string, about = 'summary --period 2025 --lang en') {
  const args = `${about} --profile ${office} --as-of 2026-06-30 --out ${out} ${line}`.split(' ');
  const read = parseArguments(args);
  if (!read.ok || read.value.command === 'app') throw new Error(JSON.stringify(read));
  const again = async () => succeed(new TextEncoder().encode('%PDF-1.7 again'));
  return runCommand(read.value, {
    today: '2026-06-30',
    lang: 'en',
    printing: { pdf: again, pictures: async () => succeed([]) },
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
}

it('prints a frozen edition in every format, its pages as they were printed then', async () => {
  expect(await run('--edition 2 --format pdf,docx,xlsx,csv,md,json')).toBe(0);
  expect(printed).toHaveLength(6);
  expect(await readFile(join(out, pdf))).toEqual(frozen);
  expect(JSON.parse(await readFile(join(out, json), 'utf8'))).toEqual(threeSections());
  expect(await readFile(join(out, 'office-2025-en-edition-2.md'), 'utf8')).toContain('Two went abroad.');
  expect(complaints).toEqual([]);
});

it('prints pages again that are gone or were changed, and says so', async () => {
  const file = editionPath(office, 'summary-2025-en-2.pdf');
  await writeFile(file, 'another paper');
  expect(await run('--edition 2 --format pdf')).toBe(0);
  expect(await readFile(join(out, pdf), 'utf8')).toBe('%PDF-1.7 again');
  expect(complaints.join()).toMatch(/office-2025-en-edition-2\.pdf: the frozen pages were gone/);
  await rm(file);
  expect(await run('--edition 2 --format json')).toBe(0);
  expect(complaints).toHaveLength(1);
});

it('names the editions that there are, or says that there are none, and writes nothing', async () => {
  expect(await run('--edition 7 --format md')).toBe(2);
  expect(await run('--edition 2 --format md', 'summary --period 2024 --lang en')).toBe(2);
  expect(await run('--edition 2 --format md', 'paper --kind visits --lang en')).toBe(2);
  expect(complaints[0]).toBe(
    'The office holds no edition 7 of this paper in the language en; it holds 2, 3.',
  );
  expect(complaints[1]).toBe('The office holds no edition of this paper in the language en.');
  expect(await readdir(out)).toEqual([]);
});

it('says where the frozen paper of an edition is damaged', async () => {
  expect(await run('--edition 3 --format json')).toBe(1);
  expect(complaints).toEqual(['The frozen paper of the edition is damaged, first at blocks.0.type.']);
});

it.each(languages)('asks for the folder of an office and for formats that can be frozen, in %s', (lang) => {
  const about = `summary --period 2025 --lang ${lang} --format md --out o --edition 2`;
  expect(parseArguments(`${about} --register a.json`.split(' '))).toMatchObject({
    error: { code: 'editionOfProfile', lang },
  });
  const ics = `${about} --profile p`.replace('md', 'ics').split(' ');
  expect(parseArguments(ics)).toMatchObject({ error: { code: 'badValue', word: '--format' } });
  for (const bad of ['0', '-1', 'two', '1.5']) {
    const given = parseArguments([...`${about} --profile p`.split(' ').slice(0, -3), bad, '--profile', 'p']);
    expect(given, bad).toMatchObject({ error: { word: '--edition' } });
  }
});
