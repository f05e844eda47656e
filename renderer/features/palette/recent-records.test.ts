import { expect, it } from 'vitest';
import type { AnyRecord } from '../../../shared/domain/records';
import { Register } from '../../../shared/register/register';
import { recentRecords } from './recent-records';

const city = (id: string, updatedAt?: string): AnyRecord => ({
  id,
  kind: 'city',
  ...(updatedAt === undefined ? {} : { updatedAt }),
});
const ids = (records: readonly AnyRecord[], opened: readonly string[], count = 4) =>
  recentRecords(new Register(records), opened, count).map(({ id }) => id);

it('lists what was opened last and then what was changed last, each once', () => {
  const records = [
    city('old', '2025-01-01T00:00:00Z'),
    city('opened', '2025-03-03T00:00:00Z'),
    city('new', '2025-02-02T00:00:00Z'),
    city('never'),
  ];
  expect(ids(records, ['opened', 'unknown'])).toEqual(['opened', 'new', 'old']);
  expect(ids(records, [], 2)).toEqual(['opened', 'new']);
});

it('leaves out what an import brought all at once, and what lies in the bin', () => {
  const imported = Array.from({ length: 9 }, (_, at) => city(`imported-${at}`, '2025-06-06T00:00:00Z'));
  const binned: AnyRecord = { ...city('binned'), binnedAt: '2025-01-01T00:00:00Z' };
  expect(ids([...imported, binned, city('one', '2025-01-01T00:00:00Z')], ['binned'])).toEqual(['one']);
});
