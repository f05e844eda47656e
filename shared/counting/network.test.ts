import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../domain/records';
import { networkOn, tieOf } from './network';
import { countIn, on, registerOf, relationship } from './records-for-tests';

const cities = (ties: readonly { readonly city: string }[]) => ties.map(({ city }) => city);
const networkOf = (day: string, ...records: AnyRecord[]) => networkOn(registerOf(...records), day);

const chengdu = relationship('chengdu', [
  { to: 'friendly', on: '2018-08' },
  { to: 'sister', on: '2024-09-12', proof: 'agreement' },
]);

describe('networkOn', () => {
  it('shows each tie at the level it had reached by the day', () => {
    const register = registerOf(chengdu);
    expect(tieOf(register, 'chengdu', '2018-08-30')).toMatchObject({ unsure: 'vague' });
    expect(tieOf(register, 'chengdu', '2024-09-11')).toMatchObject({ rung: 'friendly', since: '2018-08' });
    expect(tieOf(register, 'chengdu', '2024-09-12')).toMatchObject({ rung: 'sister', proof: 'agreement' });
    expect(tieOf(register, 'chengdu', '2017-01-01')).toBeNull();
  });

  it('keeps contacts and dormant, suspended and ended ties apart from partners', () => {
    const partner = { to: 'partner', on: '2015' } as const;
    const network = networkOf(
      '2025-12-31',
      relationship('chengdu', [{ to: 'contact', on: '2020' }]),
      relationship('guangzhou', [partner]),
      relationship('minsk', [partner, { to: 'dormant', on: '2020' }]),
      relationship('jiangbei', [partner, { to: 'suspended', on: '2021' }]),
      relationship('hongkong', [partner, { to: 'ended', on: '2022' }]),
    );
    expect(cities(network.contacts)).toEqual(['chengdu']);
    expect(cities(network.partners)).toEqual(['guangzhou']);
    expect(cities(network.dormant)).toEqual(['minsk']);
    expect(cities(network.suspended)).toEqual(['jiangbei']);
    expect(cities(network.ended)).toEqual(['hongkong']);
    expect(network.ended[0]).toMatchObject({ rung: 'partner', since: '2022' });
  });

  it('resumes a tie with a later rung', () => {
    const steps = relationship('minsk', [
      { to: 'partner', on: '2023' },
      { to: 'partner', on: '2010' },
      { to: 'dormant', on: '2015' },
    ]);
    expect(cities(networkOf('2020-01-01', steps).dormant)).toEqual(['minsk']);
    expect(networkOf('2024-01-01', steps).partners[0]).toMatchObject({ rung: 'partner', since: '2023' });
  });

  it('keeps ties without dates apart, and those whose end has no date', () => {
    const network = networkOf(
      '2025-12-31',
      relationship('chengdu', [{ to: 'partner' }]),
      relationship('guangzhou', [{ to: 'partner', on: '2015' }, { to: 'ended' }]),
    );
    expect(cities(network.undated)).toEqual(['chengdu', 'guangzhou']);
    expect(network.undated[0]).toMatchObject({ rung: 'partner', since: null, unsure: 'undated' });
    expect(network.partners).toEqual([]);
  });

  it('keeps a tie apart whose first step may or may not have come by the day', () => {
    const network = networkOf('2025-06-30', relationship('chengdu', [{ to: 'partner', on: '2025' }]));
    expect(cities(network.vague)).toEqual(['chengdu']);
    expect(network.partners).toEqual([]);
  });
});

describe('partners as a figure', () => {
  it("counts the network on the period's last day, or on the day asked for while the period runs", () => {
    const register = registerOf(chengdu, relationship('minsk', [{ to: 'partner', on: '2025-12-01' }]));
    expect(countIn(register, 'partners', '2025').ids).toEqual(['chengdu', 'minsk']);
    expect(countIn(register, 'partners', '2025', {}, on('2025-11-21')).ids).toEqual(['chengdu']);
    expect(countIn(register, 'partners', '2024').ids).toEqual(['chengdu']);
    expect(countIn(register, 'partners', '2017').value).toBe(0);
    expect(countIn(register, 'partners', '2026', {}, on('2025-11-21')).value).toBe(0);
  });

  it('narrows by level and country, and a city does not stand for its districts', () => {
    const register = registerOf(chengdu, relationship('jiangbei', [{ to: 'partner', on: '2020' }]));
    expect(countIn(register, 'partners', '2025', { rung: 'sister' }).ids).toEqual(['chengdu']);
    expect(countIn(register, 'partners', '2025', { country: 'CN' }).value).toBe(2);
    expect(countIn(register, 'partners', '2025', { city: 'chongqing' }).value).toBe(0);
  });

  it('lists ties that may be partners apart', () => {
    const register = registerOf(
      chengdu,
      relationship('guangzhou', [{ to: 'sister' }]),
      relationship('minsk', [
        { to: 'contact', on: '2020' },
        { to: 'partner', on: '2025' },
      ]),
      relationship('hongkong', [{ to: 'contact' }]),
    );
    const figure = countIn(register, 'partners', '2025', {}, on('2025-11-21'));
    expect(figure.ids).toEqual(['chengdu']);
    expect(figure.vagueIds).toEqual(['guangzhou', 'minsk']);
  });
});

describe('new partners', () => {
  it('are those that first reached partner level in the period', () => {
    const register = registerOf(
      chengdu,
      relationship('minsk', [
        { to: 'contact', on: '2018' },
        { to: 'partner', on: '2024-05' },
      ]),
    );
    expect(countIn(register, 'newPartners', '2018').ids).toEqual(['chengdu']);
    expect(countIn(register, 'newPartners', '2024').ids).toEqual(['minsk']);
  });

  it('are too vague to count when the step only overlaps the period or has an undated rival', () => {
    const register = registerOf(
      relationship('minsk', [{ to: 'partner', on: '2024' }]),
      relationship('guangzhou', [{ to: 'partner' }, { to: 'sister', on: '2024-03-01' }]),
      relationship('hongkong', [{ to: 'partner' }]),
    );
    expect(countIn(register, 'newPartners', '2024-H1')).toMatchObject({
      value: 0,
      vagueIds: ['minsk', 'guangzhou'],
    });
  });

  it('are not counted while the step may still lie ahead', () => {
    const register = registerOf(relationship('minsk', [{ to: 'partner', on: '2025' }]));
    expect(countIn(register, 'newPartners', '2025', {}, on('2025-11-21')).vagueIds).toEqual(['minsk']);
    expect(countIn(register, 'newPartners', '2025', {}, on('2025-12-31')).ids).toEqual(['minsk']);
  });
});
