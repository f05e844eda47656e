import { describe, expect, it } from 'vitest';
import { generateRegister } from '../../samples/generate-register';
import { type Random, seeded } from '../../samples/random';
import { readSample } from '../../samples/read-sample';
import { languages } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import {
  conventions,
  type PaperRequest,
  registerLists,
  type SummaryRequest,
} from '../../shared/report/request';
import { checkPapers } from './checked-for-tests';

/** Two hundred registers, ten in a test. */
const tens = Array.from({ length: 20 }, (_, index) => 5_000 + 10 * index);
const patience = 60_000;

const periods = ['2025', '2025', '2024', '2025-H1', '2024-Q4', '2025-07', '2024-11..2025-02'] as const;
const days = ['2025-12-31', '2025-07-07', '2025-11-21', '2026-06-30'] as const;

/** Pictures that every ten registers draw, and those of an office with much to show. */
const drawnAnyway = [
  ...['brief.quarters', 'documents.terms', 'fields.chart', 'keyFigures.chart', 'network.chart'],
  ...['years.chart', 'years.heat'],
];
const drawn = [
  ...drawnAnyway,
  ...['cities.heat', 'delegations.chart', 'directions.chart', 'network.map', 'reported.chart'],
];

/** The records with every city at some place, as invented cities are in no gazetteer. */
const onMap = (records: readonly AnyRecord[]): readonly AnyRecord[] =>
  records.map((record, at) =>
    record.kind === 'city'
      ? { ...record, latitude: 20 + ((at * 7) % 40), longitude: 60 + ((at * 13) % 80) }
      : record,
  );

/** The generated register, its office counting by rules of its own every second time. */
function someRecords(seed: number, random: Random): readonly AnyRecord[] {
  const countingRules = { subEvents: random.chance(0.5), leaderTalksAbroad: random.chance(0.5) };
  return onMap(generateRegister(seed, random.int(50, 180))).map((record) =>
    record.kind === 'office' ? { ...record, countingRules } : record,
  );
}

type Wanted<R> = R extends PaperRequest ? Omit<R, 'lang' | 'convention'> : never;

/** The summary in the official conventions in every language, and in the plain one. */
const summaries = (wanted: Wanted<SummaryRequest>): readonly PaperRequest[] =>
  languages.flatMap((lang) =>
    conventions
      .filter((convention) => convention !== 'plain' || lang === 'en')
      .map((convention) => ({ ...wanted, lang, convention })),
  );

/** Any other paper in every language. Its layout is one in all conventions, so each is followed in turn. */
const inEveryLanguage = (wanted: Wanted<PaperRequest>, turn: number): readonly PaperRequest[] => {
  const convention = conventions[turn % conventions.length] ?? 'plain';
  return languages.map((lang) => ({ ...wanted, lang, convention }) as PaperRequest);
};

/** Every kind of paper, asked for as offices ask: mostly of everything, sometimes of one city or country. */
function somePapers(random: Random, records: readonly AnyRecord[], turn: number): readonly PaperRequest[] {
  const cities = records.filter(({ kind, id }) => kind === 'city' && id !== 'city-0').map(({ id }) => id);
  const someScope = () =>
    random.pick([{}, {}, {}, { city: random.pick(cities) }, { country: random.pick(['CN', 'KZ', 'HK']) }]);
  const asOf = random.pick(days);
  const period = random.pick(periods);
  const others: readonly Wanted<PaperRequest>[] = [
    { paper: 'brief', city: random.pick(cities), asOf },
    { paper: 'chronicle', period, asOf, ...someScope() },
    ...registerLists.map(
      (of) =>
        ({
          paper: 'register',
          of,
          asOf,
          ...someScope(),
          ...(random.chance(0.5) ? { period } : {}),
        }) as const,
    ),
  ];
  return [
    ...summaries({ paper: 'summary', period, asOf, ...someScope() }),
    ...others.flatMap((wanted, at) => inEveryLanguage(wanted, turn + at)),
  ];
}

describe('a second, plain implementation of the counting rules', () => {
  it.each(tens)(
    'recounts every figure of every paper of ten registers from seed %i',
    { timeout: patience },
    (first) => {
      let figures = 0;
      const pictures = new Set<string>();
      for (let seed = first; seed < first + 10; seed += 1) {
        const random = seeded(seed);
        const records = someRecords(seed, random);
        const checked = checkPapers(records, somePapers(random, records, seed), seed);
        expect(checked.faults, `register ${seed}`).toEqual([]);
        // The summary by both official conventions, and each of the other papers.
        expect(checked.inTwo).toBe(conventions.length - 1 + 2 + registerLists.length);
        figures += checked.figures;
        for (const picture of checked.pictures) pictures.add(picture);
      }
      // A paper about a quiet city has none; the papers of ten registers have many.
      expect(figures).toBeGreaterThan(1_000);
      for (const id of drawnAnyway) expect(pictures, id).toContain(id);
    },
  );

  it.each(['yekaterinburg', 'harbin', 'moscow', 'training'] as const)(
    'recounts every figure of every paper of the sample office %s',
    { timeout: patience },
    (office) => {
      const records = onMap([...readSample(office).everything()] as AnyRecord[]);
      const asOf = '2025-11-21';
      const cities = records.flatMap(({ kind, id }) => (kind === 'city' ? [id] : []));
      const requests = [
        ...['2025', '2025-H1', '2018..2023'].flatMap((period) =>
          summaries({ paper: 'summary', period, asOf }),
        ),
        ...cities.flatMap((city, at) => inEveryLanguage({ paper: 'brief', city, asOf }, at)),
        ...registerLists.flatMap((of, at) => inEveryLanguage({ paper: 'register', of, asOf }, at)),
        ...inEveryLanguage({ paper: 'chronicle', period: '2018..2025', asOf }, 0),
      ];
      const { faults, pictures } = checkPapers(records, requests);
      expect(faults).toEqual([]);
      if (office === 'training') for (const id of drawn) expect(pictures, id).toContain(id);
    },
  );
});
