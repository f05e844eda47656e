import { countContext } from '../../shared/counting/context';
import type { CountedFigure } from '../../shared/counting/figure';
import { summaryFigures } from '../../shared/counting/summary-figures';
import { Register } from '../../shared/register/register';
import { fillFacts } from '../baseline/fact-tables';
import { openSqlite } from '../baseline/sqlite';
import { prepareQueries, queriesFor } from '../baseline/summary-queries';
import type { Line } from '../report/line';
import { repeat, type Sample, timeOf } from '../report/sample';
import { asOf, type Bench, year } from './bench';
import { textEntry } from './one-change';

const runs = 9;
const request = { period: year, asOf };

/** All figures of a year's summary: right after a change, when everything derived is made anew, and again. */
export async function measureFigures({ office }: Bench): Promise<readonly Line[]> {
  const register = new Register(office.records);
  const visit = office.records.find(({ kind }) => kind === 'visit');
  if (!visit) throw new Error('The register has no visit');
  let figures: readonly CountedFigure[] = [];
  const all = () => {
    figures = summaryFigures(register, request);
  };
  all();
  const afterChange = await repeat(runs, (run) => {
    register.apply(textEntry(visit, run + 1));
    return timeOf(all);
  });
  const again = await repeat(runs, () => timeOf(all));
  const { baseline, note } = await sqliteBaseline(register, figures);
  const rest = { group: 'figures', unit: 'ms', baseline, note } as const;
  const against = 'the same counts and GROUP BYs in better-sqlite3, in memory';
  return [
    { ...rest, what: `all figures of a year's summary, after a change`, value: afterChange, against },
    { ...rest, what: `all figures of a year's summary, again`, value: again, against },
  ];
}

async function sqliteBaseline(
  register: Register,
  figures: readonly CountedFigure[],
): Promise<{ readonly baseline: Sample | null; readonly note: string }> {
  const count = `${figures.length} figures`;
  try {
    const sqlite = openSqlite();
    fillFacts(sqlite, register, asOf, figures);
    const queries = prepareQueries(sqlite, queriesFor(figures), countContext(register, asOf).rules);
    checkAnswers(queries, figures);
    const baseline = await repeat(runs, () => timeOf(() => queries.map(({ run }) => run())));
    sqlite.close();
    return { baseline, note: `${count}, ${queries.length} statements` };
  } catch (error) {
    return {
      baseline: null,
      note: `${count}; no baseline: ${error instanceof Error ? error.message : error}`,
    };
  }
}

/** A baseline that counts something else would say nothing: every figure of a whole span must come out the same. */
function checkAnswers(queries: ReturnType<typeof prepareQueries>, figures: readonly CountedFigure[]): void {
  for (const { query, run } of queries) {
    if (query.by !== null) continue;
    const expected = figures.find(
      ({ measure, period, scope }) =>
        measure === query.measure &&
        period.first === query.first &&
        period.last === query.last &&
        Object.keys(scope).length === 0,
    );
    const answered = run()[0]?.value ?? 0;
    if (expected && (expected.value ?? 0) !== answered)
      throw new Error(`${query.measure} ${query.first}..${query.last}: ${expected.value} and ${answered}`);
  }
}
