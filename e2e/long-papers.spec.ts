import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { chooseRuntime } from '../build/runtime/choose.mjs';
import { hostileRegister, hostileTitles } from '../samples/hostile-register';
import type { AnyRecord } from '../shared/domain/records';
import { writeRegisterFile } from '../shared/register/write-register-file';
import type { ContentsBlock, ReportDocument } from '../shared/report/document';
import { plainText } from '../shared/report/inline';
import { temporaryFolder } from './support/office-folder';
import { dense, readDenseText } from './support/pdf-text';
import { type ReadPdf, readPdf } from './support/read-pdf';

const training = resolve(import.meta.dirname, '..', 'samples', 'training.json');
/** Everything that the training office has recorded: some sixty pages. */
const decades = '2003..2025';

let out = '';

async function summary(register: string, period: string, lang: string): Promise<void> {
  const runtime = await chooseRuntime({ browser: true, retry: false });
  const about = ['--register', register, '--period', period, '--as-of', '2025-12-31', '--lang', lang];
  const code = await runtime.run(['summary', ...about, '--format', 'pdf,json', '--out', out], {
    stdout: 'stderr',
  });
  expect(code).toBe(0);
}

test.beforeAll(async () => {
  test.setTimeout(300_000);
  out = temporaryFolder();
  await summary(training, decades, 'ru,zh,en');
  const hostile = join(out, 'hostile-register.json');
  writeFileSync(hostile, writeRegisterFile(hostileRegister));
  await summary(hostile, '2025', 'en');
});

test.afterAll(() => rmSync(out, { recursive: true, force: true }));

const longPaper = (lang: string) => join(out, `primersk-${decades.replace('..', '_')}-${lang}`);
const documentOf = (name: string) => JSON.parse(readFileSync(`${name}.json`, 'utf8')) as ReportDocument;

const allEmbedded = ({ fonts }: ReadPdf) => fonts.filter(({ type3, embedded }) => type3 || !embedded);

for (const lang of ['ru', 'zh', 'en'] as const) {
  test(`a long ${lang} paper embeds its fonts and says every title of the register`, async () => {
    test.setTimeout(180_000);
    const paper = await readPdf(`${longPaper(lang)}.pdf`);
    expect(allEmbedded(paper)).toEqual([]);
    expect(paper.pages.length).toBeGreaterThan(15);
    const text = await readDenseText(`${longPaper(lang)}.pdf`);
    const missing = titlesToPrint(lang).filter((title) => !text.includes(dense(title)));
    expect(missing).toEqual([]);
  });
}

for (const lang of ['ru', 'zh'] as const) {
  test(`the contents of a long ${lang} paper give the page of each section`, async () => {
    const paper = await readPdf(`${longPaper(lang)}.pdf`);
    const { blocks } = documentOf(longPaper(lang));
    const listed = blocks.flatMap((block) => (block.type === 'contents' ? block.entries : []));
    expect(listed.length).toBeGreaterThan(15);
    const pages = pagesListed(paper, listed);
    let at = 0;
    const real = listed.map(({ block }) => {
      const heading = blocks.find(({ id }) => id === block);
      const words = heading?.type === 'heading' ? dense(plainText(heading.text)) : '';
      at = paper.outline.findIndex((title, index) => index > at && dense(title).endsWith(words));
      const page = paper.outlinePages[at] ?? 0;
      expect(dense((paper.pages[page - 1] ?? []).join(''))).toContain(words);
      return page;
    });
    expect(pages).toEqual(real);
  });
}

/** The page that is printed behind each entry; an entry may take two lines, and the list two pages. */
function pagesListed({ pages }: ReadPdf, entries: ContentsBlock['entries']): readonly number[] {
  const lines = pages.slice(0, 2).flat().map(dense);
  const found: number[] = [];
  let begun = '';
  for (const line of lines) {
    const wanted = dense(plainText(entries[found.length]?.text ?? []));
    const whole = begun + line;
    const number = whole.startsWith(wanted) ? whole.slice(wanted.length) : '';
    if (wanted !== '' && /^\d+$/.test(number)) found.push(Number(number));
    begun = wanted.startsWith(whole) ? whole : '';
  }
  return found;
}

/** Titles of all that was held or signed by the end of the period. */
function titlesToPrint(lang: 'ru' | 'zh' | 'en'): readonly string[] {
  const { records } = JSON.parse(readFileSync(training, 'utf8')) as {
    readonly records: readonly AnyRecord[];
  };
  return records.flatMap((record) => {
    if (record.binnedAt !== undefined) return [];
    if (record.kind === 'event' && record.status !== 'held') return [];
    if (record.kind === 'agreement' && !record.signedOn) return [];
    if (record.kind !== 'event' && record.kind !== 'agreement') return [];
    return record.title?.[lang] ?? [];
  });
}

test('a register made to do harm prints whole, runs nothing and reaches nowhere', async () => {
  const name = join(out, 'b-home-b-2025-en');
  const paper = await readPdf(`${name}.pdf`);
  expect(allEmbedded(paper)).toEqual([]);
  expect(paper.title).toBe(documentOf(name).meta.title);
  const bytes = readFileSync(`${name}.pdf`, 'latin1');
  expect(bytes).not.toMatch(/\/(?:JavaScript|JS|Launch|URI|EmbeddedFile)\b/);
  const text = await readDenseText(`${name}.pdf`);
  // Right-to-left letters, which no font of the app has, print as boxes: one for each.
  const shown = (title: string) => dense(title).replace(/[\p{Script=Hebrew}\p{Script=Arabic}]/gu, '□');
  // A mark that turns the direction does so inside its own title; a very long one breaks over pages beside its row's cells.
  const plain = hostileTitles.filter((title) => !title.includes('\u202e') && title.length < 1_000);
  expect(plain.filter((title) => !text.includes(shown(title)))).toEqual([]);
  const times = (part: string) => text.split(part).length - 1;
  expect(times('终')).toBeGreaterThan(5);
  expect(times('长')).toBeGreaterThanOrEqual(times('终') * 4_999);
  expect(times('долго')).toBeGreaterThanOrEqual(times('конец') * 833);
});
