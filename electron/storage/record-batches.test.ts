import { describe, expect, it } from 'vitest';
import { generateRegister } from '../../samples/generate-register';
import { Register } from '../../shared/register/register';
import { RecordBatches } from './record-batches';

const records = generateRegister(7, 500);

function readAll(batches: RecordBatches, between: () => void = () => undefined) {
  const read: unknown[] = [];
  let [count, longest] = [0, 0];
  for (let from: number | null = 0; from !== null; count += 1) {
    const batch = batches.batch(from);
    read.push(...JSON.parse(batch.records));
    longest = Math.max(longest, batch.records.length);
    from = batch.next;
    between();
  }
  return { read, count, longest };
}

describe('the register in batches', () => {
  it('has every record once, in messages of bounded length', () => {
    const { read, count, longest } = readAll(new RecordBatches(new Register(records, 3), 20_000));
    expect(read).toEqual(JSON.parse(JSON.stringify(records)));
    expect(count).toBeGreaterThan(5);
    expect(longest).toBeLessThan(40_000);
  });

  it('is one empty list for an empty office', () => {
    expect(new RecordBatches(new Register()).batch(0)).toEqual({ seq: 0, records: '[]', next: null });
  });

  it('stays what it was at the first batch when something is saved meanwhile', () => {
    const register = new Register(records, 3);
    const first = records[0]?.id ?? '';
    let seq = 3;
    const { read } = readAll(new RecordBatches(register, 20_000), () => {
      seq += 1;
      const patches = [{ record: `new-${seq}`, field: 'kind', before: null, after: 'city' }];
      const at = '2025-11-21T09:00:00.000Z';
      register.apply({ id: `e${seq}`, author: 'A', action: 'addCity', device: 'd', seq, at, patches });
    });
    expect(read).toHaveLength(500);
    expect(read).toContainEqual(expect.objectContaining({ id: first }));
    expect(new RecordBatches(register).batch(0).seq).toBe(seq);
  });
});
