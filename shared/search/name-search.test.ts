import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../domain/records';
import { Register } from '../register/register';
import { searchByName } from './name-search';
import { searchedKinds } from './record-names';

const records: readonly AnyRecord[] = [
  { id: 'xiamen', kind: 'city', names: { ru: 'Сямэнь', zh: '厦门', en: 'Xiamen' }, aliases: ['Сямынь'] },
  { id: 'orel', kind: 'city', names: { ru: 'Орёл', en: 'Oryol' } },
  { id: 'zurich', kind: 'city', names: { en: 'Zürich' } },
  { id: 'xian', kind: 'city', names: { zh: '西安', en: 'Xi’an' } },
  { id: 'gone', kind: 'city', names: { en: 'Xiangyang' }, binnedAt: '2025-01-01T00:00:00Z' },
  { id: 'forum', kind: 'event', title: { ru: 'Молодёжный форум', zh: '成都青年论坛' } },
  { id: 'mayor', kind: 'person', posts: [{ title: { ru: 'Мэр Чэнду', zh: '成都市市长' } }] },
  { id: 'plan', kind: 'agreement', title: { ru: 'План действий' }, number: '12-А' },
];
const register = new Register(records);
const found = (query: string) =>
  searchByName(register, query, 'ru', searchedKinds, 8).map(({ record }) => record.id);

describe('the filter by name', () => {
  it.each([
    ['сямынь', ['xiamen']],
    ['厦门', ['xiamen']],
    ['орел', ['orel']],
    ['ОРЁЛ', ['orel']],
    ['zurich', ['zurich']],
    ["xi'an", ['xian']],
    ['成都', ['mayor', 'forum']],
    ['молодежный', ['forum']],
    ['12-а', ['plan']],
    ['чэнду', ['mayor']],
  ])('finds %s in any language', (query, ids) => expect(found(query)).toEqual(ids));

  it('leaves out what lies in the bin', () => expect(found('xiangyang')).toEqual([]));

  it('finds nothing for an empty query', () => expect(found('  ')).toEqual([]));

  it('puts names that begin with the query before those that only contain it', () => {
    const two = new Register([
      { id: 'inside', kind: 'city', names: { en: 'New Oryol' } },
      { id: 'begins', kind: 'city', names: { en: 'Oryol' } },
    ]);
    expect(searchByName(two, 'oryol', 'en', searchedKinds, 8).map(({ record }) => record.id)).toEqual([
      'begins',
      'inside',
    ]);
  });
});
