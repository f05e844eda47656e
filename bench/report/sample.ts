/** Repeated measurements of one thing, in the unit of its line. */
export interface Sample {
  readonly runs: number;
  readonly median: number;
  readonly min: number;
  readonly p95: number;
  readonly max: number;
}

/** Nearest-rank percentile of sorted values. */
const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;

/** Sums measurements up; on a busy machine the median and the least say more than a mean. */
export function sampleOf(values: readonly number[]): Sample {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    runs: sorted.length,
    median: percentile(sorted, 0.5),
    min: percentile(sorted, 0),
    p95: percentile(sorted, 0.95),
    max: percentile(sorted, 1),
  };
}

/** Milliseconds that a piece of work takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Runs work `times` times, one after the other, each with its number. */
export async function repeat(times: number, work: (run: number) => Promise<number>): Promise<Sample> {
  const values: number[] = [];
  for (let run = 0; run < times; run++) values.push(await work(run));
  return sampleOf(values);
}

/** As `repeat`, but begins no further run once `enough` milliseconds are spent; the first is always made. */
export async function repeatWithin(
  enough: number,
  times: number,
  work: (run: number) => Promise<number>,
): Promise<Sample> {
  const begun = performance.now();
  const values: number[] = [];
  for (let run = 0; run < times && (run === 0 || performance.now() - begun < enough); run++)
    values.push(await work(run));
  return sampleOf(values);
}
