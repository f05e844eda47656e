import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../domain/records';
import { readRegisterFile } from './read-register-file';
import { Register } from './register';
import { writeRegisterFile } from './write-register-file';

const records: readonly AnyRecord[] = [
  { kind: 'source', id: 's', title: { en: 'Article' } },
  { kind: 'city', id: 'b', names: { zh: '成都', ru: 'Чэнду' }, notes: { en: 'n' }, country: 'CN' },
  { kind: 'city', id: 'a', binnedAt: '2025-01-01T00:00:00Z', sources: [{ quote: 'q', source: 's' }] },
  { kind: 'office', id: 'o', city: 'b' },
];

describe('writeRegisterFile', () => {
  it('writes the same text for the same records in whatever order they and their fields come', () => {
    const text = writeRegisterFile(records);
    expect(writeRegisterFile([...records].reverse())).toBe(text);
    const turned: AnyRecord = {
      country: 'CN',
      names: { ru: 'Чэнду', zh: '成都' },
      id: 'b',
      kind: 'city',
      notes: { en: 'n' },
    };
    expect(writeRegisterFile(records.map((record) => (record.id === 'b' ? turned : record)))).toBe(text);
  });

  it('lists records by kind and then by id, with kind and id first in each', () => {
    const text = writeRegisterFile(records);
    const file = JSON.parse(text) as { records: readonly { id: string }[] };
    expect(file.records.map(({ id }) => id)).toEqual(['o', 'a', 'b', 's']);
    expect(file.records.map((record) => Object.keys(record).slice(0, 2).join())).toEqual(
      Array(4).fill('kind,id'),
    );
    expect(text.endsWith('\n')).toBe(true);
  });

  it('gives back what was written, the bin included', () => {
    const text = writeRegisterFile(new Register(records));
    const read = readRegisterFile(text);
    expect(read.ok && new Set(read.value.records)).toEqual(new Set(records));
    expect(read.ok && writeRegisterFile(read.value.records)).toBe(text);
  });
});
