import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { chooseRuntime } from '../build/runtime/choose.mjs';
import { cellLine } from '../shared/report/cell-line';
import type { Block, ReportDocument } from '../shared/report/document';
import { figuresOf } from '../shared/report/figures-of';
import { plainText } from '../shared/report/inline';
import type { Inline } from '../shared/report/inlines';
import { readPrintedNumber } from '../shared/report/plain/printed-number';
import { blankFeet } from './support/blank-feet';
import { temporaryFolder } from './support/office-folder';
import { dense, readDenseText } from './support/pdf-text';
import { languages } from './support/words';

const samples = [
  { office: 'yekaterinburg', city: 'yekaterinburg', period: '2025', asOf: '2025-11-21' },
  { office: 'harbin', city: 'harbin', period: '2023', asOf: '2023-12-31' },
  { office: 'moscow', city: 'moscow', period: '2025', asOf: '2025-12-31' },
  { office: 'training', city: 'primersk', period: '2025', asOf: '2025-12-31' },
] as const;

let out = '';

test.beforeAll(async () => {
  test.setTimeout(300_000);
  out = temporaryFolder();
  const runtime = await chooseRuntime({ browser: true, retry: false });
  for (const { office, period, asOf } of samples) {
    const register = resolve(import.meta.dirname, '..', 'samples', `${office}.json`);
    const about = ['--register', register, '--period', period, '--as-of', asOf, '--lang', languages.join()];
    const code = await runtime.run(['summary', ...about, '--format', 'pdf,json', '--out', out], {
      stdout: 'stderr',
    });
    expect(code, office).toBe(0);
  }
});

test.afterAll(() => rmSync(out, { recursive: true, force: true }));

/** What a block prints from margin to margin: a paragraph, an item, a row of a table. */
function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'note':
      return [block.content];
    case 'list':
      return block.items;
    case 'chronicle':
      return block.items.map(({ content }) => content);
    case 'chart':
      return [block.title, block.caption];
    case 'map':
      // Its key prints each city and its figure; the numbers before them are those of the list.
      return [
        block.title,
        block.caption,
        ...block.data.rows.map(({ cells: [, city, figure] }) => [...cellLine(city), ...cellLine(figure)]),
      ];
    case 'table':
      return [
        block.caption,
        ...block.rows.map(({ cells }) => cells.flatMap((cell) => cellLine(cell))),
        block.note ?? [],
      ];
    default:
      return [];
  }
}

const flat = (line: readonly Inline[]): readonly Inline[] =>
  line.flatMap((inline) => (inline.type === 'emphasis' ? flat(inline.content) : inline));

type Part = readonly [at: number, length: number];

/** Where a line stands: in one part, or in two where it goes over to a page that begins with something else. */
function partsOf(line: string, printed: string, from: number): readonly [Part, ...Part[]] | null {
  const at = printed.indexOf(line, from);
  if (at >= 0) return [[at, line.length]];
  for (let length = line.length - 1; length > 5; length -= 1) {
    const begin = printed.indexOf(line.slice(0, length), from);
    if (begin < 0) continue;
    const rest = printed.indexOf(line.slice(length), begin + length);
    return rest < 0
      ? null
      : [
          [begin, length],
          [rest, line.length - length],
        ];
  }
  return null;
}

/** The figures of a paper as its pages print them, line by line from the first page to the last. */
function figuresRead(document: ReportDocument, printed: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const line of document.blocks.flatMap(linesOf)) {
    const inlines = flat(line);
    if (!inlines.some(({ type }) => type === 'figure')) continue;
    const parts = partsOf(dense(plainText(inlines)), printed, from);
    if (!parts) return [...found, `not printed: ${plainText(inlines)}`];
    const read = parts.map(([at, length]) => printed.slice(at, at + length)).join('');
    let at = 0;
    for (const inline of inlines) {
      const { length } = dense(plainText([inline]));
      if (inline.type === 'figure') found.push(read.slice(at, at + length));
      at += length;
    }
    from = parts[0][0] + parts[0][1];
  }
  return found;
}

for (const { office, city, period } of samples) {
  for (const lang of languages) {
    test(`the ${lang} paper of ${office} prints every figure of its document, in order`, async () => {
      const name = join(out, `${city}-${period}-${lang}`);
      const document = JSON.parse(readFileSync(`${name}.json`, 'utf8')) as ReportDocument;
      const figures = figuresOf(document);
      const read = figuresRead(document, await readDenseText(`${name}.pdf`));
      expect(figures.length).toBeGreaterThan(5);
      expect(read).toEqual(figures.map(({ text }) => dense(text)));
      for (const { text, value, measure } of figures) {
        // A stated amount may be printed in 万 or 亿, which the unit tests read back.
        if (measure === 'indicator' && lang === 'zh') continue;
        expect(readPrintedNumber(text, lang)?.value ?? null, text).toBe(value);
      }
    });
  }
}

/** A heading that goes on with its table, and rows that stay together, may leave about a quarter of a page. */
const mostBlank = 0.28;

for (const { office, city, period } of samples) {
  test(`no page of the papers of ${office} ends half blank before its appendices do`, async () => {
    for (const lang of languages) {
      const name = join(out, `${city}-${period}-${lang}`);
      const { blocks, convention } = JSON.parse(readFileSync(`${name}.json`, 'utf8')) as ReportDocument;
      const begun = blocks.flatMap((block, at) =>
        block.type === 'heading' && blocks[at - 1]?.type === 'pageBreak'
          ? [block.number ?? '', plainText(block.text)].map(dense)
          : [],
      );
      const feet = await blankFeet(`${name}.pdf`, convention);
      const breaks = begun.filter(Boolean);
      const blank = feet.filter(({ next }) => !breaks.some((words) => dense(next).startsWith(words)));
      expect(feet.length, lang).toBeGreaterThan(0);
      const tooBlank = blank.filter((foot) => foot.blank > mostBlank);
      expect(tooBlank, lang).toEqual([]);
    }
  });
}
