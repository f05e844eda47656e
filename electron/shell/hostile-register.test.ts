import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { hostileRegister, hostileTitles } from '../../samples/hostile-register';
import { languages } from '../../shared/domain/language';
import { readRegisterFile } from '../../shared/register/read-register-file';
import { Register } from '../../shared/register/register';
import { writeRegisterFile } from '../../shared/register/write-register-file';
import type { ReportDocument } from '../../shared/report/document';
import type { PaperFormat } from '../../shared/report/request';
import { succeed } from '../../shared/result';
import { renderIcs } from '../exports/render-ics';
import { makePaper, renderPaper } from './make-paper';

const read = readRegisterFile(writeRegisterFile(hostileRegister));
const register = new Register(read.ok ? read.value.records : []);

/** As exports print a text: on one line, without the marks that turn its direction. */
const printed = (text: string) => text.replace(/[\n\t]+/g, ' ').replace(/\p{Cf}/gu, '');

/** A title of the form that a line break or a quotation mark of the paper's own may change. */
const bare = (text: string) => printed(text).replace(/[\s"“”«»„'’]/gu, '');

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

function documentIn(lang: (typeof languages)[number]): ReportDocument {
  const made = makePaper(register, { paper: 'summary', period: '2025', asOf: '2025-12-31', lang });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

async function bytesOf(
  document: ReportDocument,
  format: Exclude<PaperFormat, 'pdf' | 'ics'>,
): Promise<Uint8Array> {
  const made = await renderPaper(
    document,
    format,
    {
      pdf: async () => succeed(new Uint8Array()),
      pictures: async () => succeed([]),
    },
    register,
  );
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Every file inside that can hold words. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return Object.fromEntries(files.map(([name, file]) => [name, strFromU8(file)]));
}

/** The titles that a text does not hold whole. */
const cutIn = (text: string) => {
  const dense = bare(text);
  return hostileTitles.filter((title) => !dense.includes(bare(title)));
};

describe.each(languages)('a register made to do harm, as a paper in %s', (lang) => {
  const document = documentIn(lang);

  it('stands whole and without tags of its own in Markdown', async () => {
    const text = textOf(await bytesOf(document, 'md'));
    expect(text).not.toMatch(/(?<!\\)<(?:script|img|svg|b)\b/);
    // The contents lead to headings of the same file, and nothing leads anywhere else.
    expect(text).not.toMatch(/(?<!\\)\]\((?!#[\p{L}\p{M}\p{N}_-]*\))/u);
    expect(cutIn(text.replace(/\\([\p{P}\p{S}])/gu, '$1'))).toEqual([]);
  });

  it('stands whole in a Word file that holds no foreign element and no link outside', async () => {
    const parts = partsOf(await bytesOf(document, 'docx'));
    const body = parts['word/document.xml'] ?? '';
    expect(body).not.toMatch(/<(?:script|img|svg|b)\b/);
    expect(Object.values(parts).join('')).not.toContain('TargetMode="External"');
    const words = [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('');
    expect(cutIn(unescaped(words))).toEqual([]);
  });

  it('stands whole in an Excel file as text, with no formula and no link', async () => {
    const parts = partsOf(await bytesOf(document, 'xlsx'));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, sheet] of sheets) expect(sheet).not.toMatch(/<f>|<hyperlink/);
    expect(cutIn(unescaped(Object.values(parts).join('')))).toEqual([]);
  });

  it('stands whole in CSV, and no cell begins as a formula', async () => {
    const files = await bytesOf(document, 'csv');
    const tables = Object.entries(unzipSync(files)).filter(([name]) => name.endsWith('.csv'));
    const cells = tables.flatMap(([, bytes]) => Papa.parse<string[]>(strFromU8(bytes)).data.flat());
    expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([]);
    expect(cutIn(cells.join(''))).toEqual([]);
  });

  it('stands in JSON letter for letter', async () => {
    const text = textOf(await bytesOf(document, 'json'));
    expect(JSON.parse(text)).toEqual(document);
    const strings: string[] = [];
    JSON.parse(text, (_, value: unknown) => typeof value === 'string' && strings.push(value));
    expect(cutIn(strings.join(''))).toEqual([]);
  });

  it('says of each text that it stands in another language', () => {
    const fallen = new Set(document.missingTranslations.map(({ record }) => record));
    for (const kind of ['event', 'agreement']) {
      expect(hostileTitles.filter((_, index) => fallen.has(`${kind}-${index}`)).length, kind).toBe(12);
    }
  });
});

it('makes a calendar of the same register in which no title becomes a property', () => {
  const { text } = renderIcs(register, { lang: 'en', now: '2025-12-31T00:00:00Z' });
  expect(text).not.toMatch(/^(?:BEGIN:VALARM|ACTION)/m);
  const words = (escaped: string) => (/n/i.test(escaped) ? ' ' : escaped);
  const unfolded = text
    .replaceAll('\r\n ', '')
    .replace(/\\([n\\;,])/gi, (_, escaped: string) => words(escaped));
  expect(cutIn(unfolded)).toEqual([]);
});
