import { expect, it } from 'vitest';
import { countContext } from '../../../shared/counting/context';
import { periodOf } from '../../../shared/domain/period';
import { AnyRecord } from '../../../shared/domain/records';
import { Register } from '../../../shared/register/register';
import { mapPoints, ownPoint } from './map-points';

const records = [
  { id: 'office', kind: 'office', city: 'home' },
  { id: 'home', kind: 'city', names: { en: 'Home' }, country: 'RU', latitude: 56, longitude: 60 },
  { id: 'quiet', kind: 'city', names: { en: 'Quiet' }, country: 'CN', latitude: 30, longitude: 104 },
  { id: 'active', kind: 'city', names: { en: 'Active' }, country: 'CN', latitude: 31, longitude: 105 },
  { id: 'nowhere', kind: 'city', names: { en: 'Qzxqzx' }, country: 'CN' },
  {
    id: 'district',
    kind: 'city',
    names: { en: 'District' },
    country: 'CN',
    parent: 'active',
    latitude: 31,
    longitude: 105,
  },
  { id: 'ties', kind: 'relationship', city: 'quiet', transitions: [{ to: 'sister', on: '2020-01-01' }] },
  {
    id: 'visit',
    kind: 'visit',
    direction: 'incoming',
    status: 'held',
    cities: ['active', 'district', 'nowhere'],
    dates: { from: '2025-03-01' },
    title: { en: 'Visit' },
  },
].map((record) => AnyRecord.parse(record));

it('shows the active first, then the quiet partner, and neither districts, nor the office, nor unknown places', () => {
  const register = new Register(records);
  const points = mapPoints(register, periodOf('2025'), countContext(register, '2025-11-21'));
  expect(points.map(({ city, figure, partner }) => [city.id, figure?.value ?? 0, partner])).toEqual([
    ['active', 1, false],
    ['quiet', 0, true],
  ]);
});

it('puts the office where its record says, or nowhere', () => {
  expect(ownPoint(new Register(records))).toMatchObject({ latitude: 56, longitude: 60 });
  expect(ownPoint(new Register())).toBeNull();
});
