import { describe, expect, it } from 'vitest';
import { periodOf } from '../domain/period';
import { endingAgreements, quietPartners, toConfirm, upcoming } from './attention';
import { notHeld } from './not-held';
import { agreement, event, registerOf, relationship, visit } from './records-for-tests';

const today = '2025-11-21';
const idsOf = (list: readonly { readonly record: { readonly id: string } }[]) =>
  list.map(({ record }) => record.id);

describe('planned things', () => {
  const status = 'planned' as const;
  const register = registerOf(
    visit('past', '2025-11-18', { status, dates: { from: '2025-11-18', to: '2025-11-20' } }),
    visit('running', '2025-11-18', { status, dates: { from: '2025-11-18', to: '2025-11-21' } }),
    event('this-month', '2025-11', { status }),
    event('next', '2025-12-09', { status }),
    event('long-past', '2024', { status }),
    visit('held', '2025-10-01'),
    visit('postponed', '2025-10-01', { status: 'postponed' }),
  );

  it('wait to be confirmed once their last possible day has passed', () => {
    expect(idsOf(toConfirm(register, today))).toEqual(['long-past', 'past']);
  });

  it('are ahead until then, the earliest first, as many as asked for', () => {
    expect(idsOf(upcoming(register, today, 10))).toEqual(['this-month', 'running', 'next']);
    expect(idsOf(upcoming(register, today, 1))).toEqual(['this-month']);
  });

  it('are counted apart when they were cancelled or postponed', () => {
    expect(notHeld(register, 'visit', periodOf('2025'))).toEqual({ cancelled: [], postponed: ['postponed'] });
  });
});

describe('endingAgreements', () => {
  const until = (date: string) => ({ kind: 'until' as const, until: date });

  it('names documents that end within the days asked for, the soonest first', () => {
    const register = registerOf(
      agreement('programme', '2024', { term: until('2025-12-31') }),
      agreement('today', '2024', { term: until('2025-11-21') }),
      agreement('over', '2024', { term: until('2025-11-20') }),
      agreement('later', '2024', { term: until('2026-02-20') }),
    );
    const ending = endingAgreements(register, today);
    expect(ending.map(({ agreement, daysLeft }) => [agreement.id, daysLeft])).toEqual([
      ['today', 0],
      ['programme', 40],
    ]);
    expect(endingAgreements(register, today, 91)).toHaveLength(3);
  });

  it('says nothing of documents that have no end, renew themselves or were renewed', () => {
    const register = registerOf(
      agreement('open', '2024', { term: { kind: 'openEnded' } }),
      agreement('auto', '2024', { term: { kind: 'autoRenewal', until: '2025-12-31' } }),
      agreement('old', '2024', { term: until('2025-12-31') }),
      agreement('new', '2025-10-01', { documentKind: 'renewal', renews: 'old', term: until('2028') }),
    );
    expect(endingAgreements(register, today)).toEqual([]);
  });
});

describe('quietPartners', () => {
  it('names partners without a visit or event for twelve months, the longest quiet first', () => {
    const partner = [{ to: 'partner', on: '2015' }] as const;
    const register = registerOf(
      relationship('chengdu', [...partner]),
      relationship('guangzhou', [...partner]),
      relationship('minsk', [...partner]),
      relationship('chongqing', [...partner]),
      relationship('hongkong', [{ to: 'contact', on: '2015' }]),
      visit('recent', '2024-11-21', { cities: ['chengdu'] }),
      visit('old', '2024-11-20', { cities: ['guangzhou'] }),
      visit('planned', '2025-10-01', { cities: ['guangzhou'], status: 'planned' }),
      event('in-a-district', '2025-03', { cities: ['jiangbei'] }),
    );
    expect(quietPartners(register, today).map(({ tie, last }) => [tie.city, last?.record ?? null])).toEqual([
      ['minsk', null],
      ['guangzhou', 'old'],
    ]);
  });
});
