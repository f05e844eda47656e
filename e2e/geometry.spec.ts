import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { chooseRuntime } from '../build/runtime/choose.mjs';
import { type MeasuredText, measurePdf } from './support/measured-pdf';

const register = resolve(import.meta.dirname, '..', 'samples', 'training.json');

let out = '';

test.beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'partner-cities-geometry-'));
  await print('--period', '2025', '--lang', 'ru,zh,en');
});

async function print(...wanted: readonly string[]): Promise<void> {
  const runtime = await chooseRuntime({ browser: true, retry: false });
  const about = ['--register', register, '--as-of', '2025-12-31', '--format', 'pdf', '--out', out];
  expect(await runtime.run(['summary', ...about, ...wanted], { stdout: 'stderr' })).toBe(0);
}

test.afterAll(() => rmSync(out, { recursive: true, force: true }));

const paperOf = (lang: string) => measurePdf(join(out, `primersk-2025-${lang}.pdf`));

const leftmost = (runs: readonly MeasuredText[]) => Math.min(...runs.map(({ left }) => left));
const rightmost = (runs: readonly MeasuredText[]) => Math.max(...runs.map(({ right }) => right));
const near = (runs: readonly MeasuredText[], size: number) =>
  runs.filter((run) => Math.abs(run.size - size) < 0.1);

/** The value that most of them have, rounded to a hundredth. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value * 100) / 100;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? Number.NaN;
}

/** No further from the other than a millimetre. */
const isWithin = (value: number, wanted: number) => expect(Math.abs(value - wanted)).toBeLessThan(1);

test('a paper by ГОСТ keeps its margins, its size of type and its numbers top centre', async () => {
  const runs = await paperOf('ru');
  const body = near(runs, 12);
  isWithin(leftmost(body), 30);
  isWithin(rightmost(body), 210 - 15);
  for (const { baseline } of body) {
    expect(baseline).toBeGreaterThan(20);
    expect(baseline).toBeLessThan(297 - 20);
  }
  const numbers = near(runs, 11).filter(({ text, baseline }) => /^\d+$/.test(text.trim()) && baseline < 20);
  expect(numbers.map(({ page, text }) => [page, text.trim()])).toEqual(
    Array.from({ length: Math.max(...runs.map(({ page }) => page)) - 1 }, (_, at) => [at + 2, `${at + 2}`]),
  );
  for (const { left, right, baseline } of numbers) {
    isWithin((left + right) / 2, (30 + 210 - 15) / 2);
    // The digits stand 11.2 mm from the edge and are 2.7 mm high.
    isWithin(baseline, 13.9);
  }
});

test('a paper by GB/T 9704 has 22 lines of 28 characters, binds on both sides and numbers at the outer edge', async () => {
  const runs = await paperOf('zh');
  const body = near(runs, 16);
  const [odd, even] = [1, 0].map((rest) => body.filter(({ page }) => page % 2 === rest));
  isWithin(leftmost(odd ?? []), 28);
  isWithin(rightmost(odd ?? []), 28 + 156);
  isWithin(leftmost(even ?? []), 26);
  isWithin(rightmost(even ?? []), 26 + 156);
  const pitch = commonest(pitches(body));
  expect(pitch * 22).toBeGreaterThan(225 - 5);
  expect(pitch * 22).toBeLessThan(225 + 3);
  for (const { baseline } of body) {
    expect(baseline).toBeGreaterThan(37);
    expect(baseline).toBeLessThan(37 + 225);
  }
  const title = near(runs, 22).filter(({ page }) => page === 1);
  isWithin((leftmost(title) + rightmost(title)) / 2, 28 + 78);
  isWithinOuterEdge(near(runs, 14).filter(({ baseline }) => baseline > 37 + 225));
});

/** Distances between lines that follow each other on a page. */
function pitches(runs: readonly MeasuredText[]): readonly number[] {
  const lines = [...new Set(runs.map(({ page, baseline }) => page * 1_000 + baseline))].sort((a, b) => a - b);
  return lines.slice(1).map((line, at) => line - (lines[at] ?? 0));
}

/** — 1 — five millimetres from the outer edge of the text, its dashes seven below it. */
function isWithinOuterEdge(numbers: readonly MeasuredText[]): void {
  const pages = [...new Set(numbers.map(({ page }) => page))];
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const here = numbers.filter((run) => run.page === page);
    expect(
      here
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(`—${page}—`);
    if (page % 2 === 1) isWithin(rightmost(here), 28 + 156 - 5);
    else isWithin(leftmost(here), 26 + 5);
    // A dash lies a third of its size above the line.
    for (const { baseline } of here) isWithin(baseline, 37 + 225 + 7 + 1.7);
  }
}

test('a paper by GB/T is not printed smaller for tables whose Russian words are wider than its text', async () => {
  await print('--period', '2003..2025', '--lang', 'ru', '--convention', 'gbt');
  const runs = await measurePdf(join(out, 'primersk-2003_2025-ru.pdf'));
  const body = near(runs, 16);
  expect(body.length).toBeGreaterThan(100);
  isWithin(leftmost(body.filter(({ page }) => page % 2 === 1)), 28);
  expect(rightmost(runs)).toBeLessThan(28 + 156 + 1);
});

test('a plain paper keeps 25 mm all round and says its number and the last one', async () => {
  const runs = await paperOf('en');
  const body = near(runs, 10.5);
  isWithin(leftmost(body), 25);
  expect(rightmost(body)).toBeLessThan(210 - 25 + 1);
  for (const { baseline } of body) {
    expect(baseline).toBeGreaterThan(25);
    expect(baseline).toBeLessThan(297 - 25);
  }
});
