import { describe, expect, it } from 'vitest';
import { generateRegister } from '../../samples/generate-register';
import { type Random, seeded } from '../../samples/random';
import { readSample } from '../../samples/read-sample';
import { PlainRegister } from '../../shared/counting/plain/plain-register';
import { type Lang, languages } from '../../shared/domain/language';
import { defaultCountingRules } from '../../shared/domain/office';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import type { ReportDocument } from '../../shared/report/document';
import { figuresOf } from '../../shared/report/figures-of';
import type { FigureInline } from '../../shared/report/inlines';
import { readPrintedNumber } from '../../shared/report/plain/printed-number';
import { Recount } from '../../shared/report/plain/recount';
import { conventions, type SummaryRequest } from '../../shared/report/request';
import { composeSummary } from '../../shared/report/summary/compose-summary';
import { books } from './books-for-tests';

/** Two hundred registers, ten in a test. */
const tens = Array.from({ length: 20 }, (_, index) => 5_000 + 10 * index);
const patience = 60_000;

const periods = ['2025', '2025', '2024', '2025-H1', '2024-Q4', '2025-07', '2024-11..2025-02'] as const;
const days = ['2025-12-31', '2025-07-07', '2025-11-21', '2026-06-30'] as const;

/** A paper is asked for as offices ask: mostly of everything, sometimes of one city or country. */
function someRequest(random: Random, records: readonly AnyRecord[]): Omit<SummaryRequest, 'lang'> {
  const cities = records.filter(({ kind, id }) => kind === 'city' && id !== 'city-0').map(({ id }) => id);
  const scopes = [{}, {}, {}, { city: random.pick(cities) }, { country: random.pick(['CN', 'KZ', 'HK']) }];
  return { paper: 'summary', period: random.pick(periods), asOf: random.pick(days), ...random.pick(scopes) };
}

/** The generated register, its office counting by rules of its own every second time. */
function someRecords(seed: number, random: Random): readonly AnyRecord[] {
  const countingRules = { subEvents: random.chance(0.5), leaderTalksAbroad: random.chance(0.5) };
  return generateRegister(seed, random.int(50, 180)).map((record) =>
    record.kind === 'office' ? { ...record, countingRules } : record,
  );
}

/** The official conventions in every language, and the plain one. */
const manners = languages.flatMap((lang) => conventions.map((convention) => ({ lang, convention })));

function papersOf(records: readonly AnyRecord[], request: Omit<SummaryRequest, 'lang'>) {
  const register = new Register(records);
  return manners
    .filter(({ lang, convention }) => convention !== 'plain' || lang === 'en')
    .map((manner) => composeSummary(register, { ...request, ...manner }, books[manner.lang]));
}

/** 230 with the unit 百万美元 is printed 2.3亿美元: what the number was multiplied by. */
function scaleOf({ measure, ids: [id] }: FigureInline, lang: Lang, register: PlainRegister): number {
  const record = register.byId(id);
  if (lang !== 'zh' || measure !== 'indicator' || record?.kind !== 'indicator') return 1;
  const factors = { 百万: 1_000_000, 千万: 10_000_000, 万: 10_000, 亿: 100_000_000 };
  return Object.entries(factors).find(([word]) => record.unit?.zh?.startsWith(word))?.[1] ?? 1;
}

/** What is wrong with a figure; null where the plain reading finds the same and the page says it. */
function faultOf(figure: FigureInline, { lang }: ReportDocument, plain: Plain): string | null {
  const expected = plain.recount.expected(figure);
  const decimals = lang === 'zh' ? 1 : 0;
  const value =
    figure.work?.how === 'percent' ? Number((expected.value ?? 0).toFixed(decimals)) : expected.value;
  if (figure.value !== value) return `recounted ${value}`;
  if (figure.qualifier !== expected.qualifier) return `recounted as ${expected.qualifier}`;
  const ids = JSON.stringify([...figure.ids].sort());
  if (expected.ids && ids !== JSON.stringify(expected.ids)) return `recounted ${expected.ids}`;
  const read = readPrintedNumber(figure.text, lang);
  if (value === null || read === null) return value === read ? null : `reads as ${JSON.stringify(read)}`;
  // Chinese prints a large number as it is, or in the steps of its unit.
  const scales = [1, scaleOf(figure, lang, plain.register)];
  const isSaid = scales.some((scale) => read.value === value * scale) && read.qualifier === figure.qualifier;
  return isSaid ? null : `reads as ${JSON.stringify(read)}`;
}

interface Plain {
  readonly register: PlainRegister;
  readonly recount: Recount;
}

/** Every figure of every paper of a request, with what is wrong with some. */
function checked(records: readonly AnyRecord[], request: Omit<SummaryRequest, 'lang'>) {
  const rules = records.find((record) => record.kind === 'office')?.countingRules ?? defaultCountingRules;
  const register = new PlainRegister(records);
  const plain = { register, recount: new Recount(register, request.asOf, rules) };
  const papers = papersOf(records, request);
  const faults = papers.flatMap((paper) =>
    figuresOf(paper).flatMap((figure) => {
      const fault = faultOf(figure, paper, plain);
      return fault === null ? [] : `${paper.lang} ${paper.convention} ${JSON.stringify(figure)}: ${fault}`;
    }),
  );
  return { faults: faults.slice(0, 5), figures: papers.flatMap(figuresOf).length };
}

describe('a second, plain implementation of the counting rules', () => {
  it.each(tens)(
    'recounts every figure of the summaries of ten registers from seed %i',
    { timeout: patience },
    (first) => {
      let figures = 0;
      for (let seed = first; seed < first + 10; seed += 1) {
        const random = seeded(seed);
        const records = someRecords(seed, random);
        const paper = checked(records, someRequest(random, records));
        expect(paper.faults, `register ${seed}`).toEqual([]);
        figures += paper.figures;
      }
      // A paper about a quiet city has none; ten papers have many.
      expect(figures).toBeGreaterThan(200);
    },
  );

  it.each(['yekaterinburg', 'harbin', 'moscow', 'training'] as const)(
    'recounts every figure of the summaries of the sample office %s',
    { timeout: patience },
    (office) => {
      const records = [...readSample(office).everything()] as AnyRecord[];
      for (const period of ['2025', '2025-H1', '2018..2023']) {
        const { faults } = checked(records, { paper: 'summary', period, asOf: '2025-11-21' });
        expect(faults, period).toEqual([]);
      }
    },
  );
});
