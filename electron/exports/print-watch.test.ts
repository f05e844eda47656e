import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PrintWatch } from './print-watch';

/** Characters of documents. */
const [short, long] = [200, 2_000_000];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** How the watch has ended by now; null while it has not. */
async function endOf({ stopped }: PrintWatch): Promise<string | null> {
  const result = await Promise.race([stopped, Promise.resolve(null)]);
  return result && !result.ok ? result.error.code : null;
}

it('takes a page for stuck that has been silent for a minute, counted from its last step', async () => {
  const watch = new PrintWatch(short);
  await vi.advanceTimersByTimeAsync(50_000);
  watch.step();
  await vi.advanceTimersByTimeAsync(50_000);
  expect(await endOf(watch)).toBeNull();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await endOf(watch)).toBe('printFailed');
});

it('has more patience with a long paper', async () => {
  const watch = new PrintWatch(long);
  await vi.advanceTimersByTimeAsync(150_000);
  expect(await endOf(watch)).toBeNull();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await endOf(watch)).toBe('printFailed');
});

it('ends at once when the page ends or the caller gives up', async () => {
  const crashed = new PrintWatch(short);
  crashed.fail('The printing page ended: crashed');
  expect(await endOf(crashed)).toBe('printFailed');
  const given = new AbortController();
  const watch = new PrintWatch(short, given.signal);
  given.abort();
  expect(await endOf(watch)).toBe('paperCancelled');
});

it('leaves nothing running when the paper is done', () => {
  new PrintWatch(short).end();
  expect(vi.getTimerCount()).toBe(0);
});
