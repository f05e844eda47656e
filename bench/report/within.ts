import { setTimeout as wait } from 'node:timers/promises';

/** The work's result, or a rejection when it is not there after `limit` milliseconds; the work itself goes on. */
export async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const late = wait(limit, null, { signal: done.signal }).then(() => {
    throw new Error(`not done after ${Math.round(limit / 1000)} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
    late.catch(() => undefined);
  }
}
