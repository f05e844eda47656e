import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { chooseRuntime } from '../build/runtime/choose.mjs';
import type { HeadingBlock, ReportDocument } from '../shared/report/document';
import { plainText } from '../shared/report/inline';
import { type ReadPdf, readPdf } from './support/read-pdf';

const register = resolve(import.meta.dirname, '..', 'samples', 'yekaterinburg.json');
const languages = { ru: 'ru-RU', zh: 'zh-CN', en: 'en-GB' } as const;
type Lang = keyof typeof languages;

let out = '';

test.beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'partner-cities-papers-'));
  const runtime = await chooseRuntime({ browser: true, retry: false });
  const about = ['--register', register, '--period', '2025', '--as-of', '2025-11-21', '--lang', 'ru,zh,en'];
  const code = await runtime.run(['summary', ...about, '--format', 'pdf,json', '--out', out], {
    stdout: 'stderr',
  });
  expect(code).toBe(0);
});

test.afterAll(() => rmSync(out, { recursive: true, force: true }));

const paperOf = (lang: Lang): Promise<ReadPdf> => readPdf(join(out, `yekaterinburg-2025-${lang}.pdf`));

const documentOf = (lang: Lang): ReportDocument =>
  JSON.parse(readFileSync(join(out, `yekaterinburg-2025-${lang}.json`), 'utf8')) as ReportDocument;

const isHeading = (block: ReportDocument['blocks'][number]): block is HeadingBlock =>
  block.type === 'heading';

/** Lines break where they fit, so texts are compared without their spaces. */
const dense = (text: string) => text.replace(/[\s\u00a0]/g, '');

for (const lang of ['ru', 'zh', 'en'] as const) {
  test(`the ${lang} paper is A4, tagged, and says its title and language`, async () => {
    const paper = await paperOf(lang);
    const { meta } = documentOf(lang);
    expect(paper.title).toBe(meta.title);
    expect(paper.language).toBe(languages[lang]);
    expect(paper.tagged).toBe(true);
    expect(dense(paper.pages[0]?.join('') ?? '')).toContain(dense(meta.title));
    for (const [width, height] of paper.sizes) {
      expect(Math.round(width)).toBe(595);
      expect(Math.round(height)).toBe(842);
    }
  });

  test(`the ${lang} paper brings its own fonts, and no glyph as a drawing`, async () => {
    const { fonts } = await paperOf(lang);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ type3, embedded }) => type3 || !embedded)).toEqual([]);
    const ours = fonts.filter(({ name }) => /PTSerif|PTSans|NotoSerifSC|NotoSansSC|LXGWWenKai/.test(name));
    expect(ours).toHaveLength(fonts.length);
  });

  test(`the ${lang} paper has a bookmark for its title and for every heading`, async () => {
    const paper = await paperOf(lang);
    const headings = documentOf(lang).blocks.filter(isHeading);
    expect(headings.length).toBeGreaterThan(5);
    expect(paper.outline).toHaveLength(headings.length + 1);
    const numbers = headings.map(({ number }) => number ?? '');
    expect(
      paper.outline.slice(1).map((title, index) => title.startsWith(numbers[index] ?? '?')),
    ).not.toContain(false);
  });
}

test('Russian pages are numbered from the second, English ones with their total, Chinese ones between dashes', async () => {
  // One after the other: the reader keeps the number of pages of the last document opened.
  const ru = await paperOf('ru');
  const en = await paperOf('en');
  const zh = await paperOf('zh');
  expect(ru.pages.map(([first]) => first?.trim()).slice(1)).toEqual(
    ru.pages.slice(1).map((_, index) => String(index + 2)),
  );
  expect(ru.pages[0]?.[0]?.trim()).not.toBe('1');
  en.pages.forEach((lines, index) => {
    expect(lines.join('\n')).toContain(`${index + 1} / ${en.pages.length}`);
  });
  zh.pages.forEach((lines, index) => {
    expect(dense(lines.join(''))).toContain(`—${index + 1}—`);
  });
});

test('Russian words are parted only at line ends, so that they can be found and copied', async () => {
  const lines = (await paperOf('ru')).pages.flat();
  expect(lines.filter((line) => /\u00ad./u.test(line.replace(/\u00ad-?\s*$/u, '')))).toEqual([]);
  const lead = documentOf('ru').blocks.find((block) => block.type === 'paragraph');
  const withoutHyphens = (text: string) => dense(text).replace(/[-\u00ad]/g, '');
  expect(withoutHyphens(lines.join(''))).toContain(withoutHyphens(plainText(lead?.content ?? [])));
});
