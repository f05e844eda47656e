import { beforeEach, describe, expect, it } from 'vitest';
import type { OfficeStore } from './office-store';
import { draft, write } from './testing/temporary-store';
import { officeOfEachTest } from './testing/test-office';

const office = officeOfEachTest();
const { save, journal } = office;
type Fields = Parameters<typeof save>[1];
const everything = (from: OfficeStore) => [...from.register.everything()];

describe('refusing a draft', () => {
  const refused = async (record: string, fields: Fields) => {
    const size = (await journal()).length;
    const before = everything(office.store);
    const result = await save(record, fields);
    expect((await journal()).length).toBe(size);
    expect(everything(office.store)).toEqual(before);
    return result.ok ? null : result.error;
  };

  beforeEach(async () => {
    await save('c', { kind: 'city', names: { en: 'Harbin' } });
    await save('d', { kind: 'city', parent: 'c' });
    await save('o', { kind: 'office', city: 'c' });
  });

  it.each<[string, string, Fields, object]>([
    ['a bad date', 'v', { kind: 'visit', dates: { from: 'May' } }, { field: 'dates', rule: 'notADate' }],
    [
      'an end before the beginning',
      'v',
      { kind: 'visit', dates: { from: '2025', to: '2024' } },
      { field: 'dates', rule: 'endsBeforeBegins' },
    ],
    ['an unknown field', 'c', { colour: 'red' }, { field: 'colour', rule: 'unknownField' }],
    ['an unknown kind', 'x', { kind: 'gift' }, { field: 'kind', rule: 'unknownKind' }],
    ['another kind', 'c', { kind: 'visit' }, { field: 'kind', rule: 'fixedField' }],
    ['the removal of a record', 'c', { kind: null }, { field: 'kind', rule: 'fixedField' }],
    ['another id', 'c', { id: 'e' }, { field: 'id', rule: 'fixedField' }],
    [
      'a stamp of its own',
      'c',
      { updatedAt: '2020-01-01T00:00:00.000Z' },
      { field: 'updatedAt', rule: 'fixedField' },
    ],
  ])('names %s, and nothing changes', async (_, record, fields, error) => {
    expect(await refused(record, fields)).toEqual({ code: 'invalidField', record, ...error });
  });

  it.each<[string, string, Fields, object]>([
    [
      'a city nobody knows',
      'v',
      { kind: 'visit', cities: ['nowhere'] },
      { field: 'cities', rule: 'unknownReference' },
    ],
    [
      'a visit in the place of a city',
      'v',
      { kind: 'visit', cities: ['o'] },
      { field: 'cities', rule: 'wrongKindOfReference' },
    ],
    [
      'a city that becomes a district of its district',
      'c',
      { parent: 'd' },
      { field: 'parent', rule: 'districtOfItself' },
    ],
    [
      'an agreement without parties',
      'a',
      { kind: 'agreement', parties: [] },
      { field: 'parties', rule: 'noParties' },
    ],
    ['a second office', 'p', { kind: 'office' }, { field: 'kind', rule: 'secondOffice' }],
  ])('names %s, and nothing changes', async (_, record, fields, error) => {
    expect(await refused(record, fields)).toEqual({ code: 'ruleBroken', record, ...error });
  });

  it('keeps what somebody wrote meanwhile', async () => {
    const stale = write(office.store.register, 'c', { region: { en: 'Heilongjiang' } });
    await save('c', { region: { en: 'North' } });
    expect(await office.store.save(draft(901, stale))).toEqual({
      ok: false,
      error: { code: 'changedSince', record: 'c', field: 'region' },
    });
  });

  it('does not half apply an action of which one part is wrong', async () => {
    const patches = [
      ...write(office.store.register, 'e', { kind: 'event' }),
      ...write(office.store.register, 'c', { country: 'China' }),
    ];
    expect(await office.store.save(draft(902, patches))).toMatchObject({ error: { code: 'invalidField' } });
    expect(office.store.register.get('e')).toBeUndefined();
  });

  it('does not take what is no draft at all', async () => {
    const broken = { ...draft(903, write(office.store.register, 'c', { region: { en: 'N' } })), id: 'x' };
    expect(await office.store.save(broken)).toEqual({ ok: false, error: { code: 'badDraft' } });
    expect(await office.store.save(draft(904, []))).toEqual({ ok: false, error: { code: 'badDraft' } });
  });
});
