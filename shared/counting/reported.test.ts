import { describe, expect, it } from 'vitest';
import { periodOf } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import type { RecordOf } from '../domain/records';
import { event, on, registerOf, visit } from './records-for-tests';
import { reportedAgainstRecorded } from './reported';

const reported = (
  id: string,
  period: string,
  quantity: Quantity,
  more: Partial<RecordOf<'reportedCount'>> = {},
): RecordOf<'reportedCount'> => ({ kind: 'reportedCount', id, measure: 'events', period, quantity, ...more });

const pairsIn = (register: ReturnType<typeof registerOf>, period?: string) =>
  reportedAgainstRecorded(register, on('2025-11-21'), period === undefined ? undefined : periodOf(period));

const gapOf = (quantity: Quantity, recorded: number) => {
  const events = Array.from({ length: recorded }, (_, i) =>
    event(`e${i}`, '2024-05-01', { countries: ['CN'] }),
  );
  const [pair] = pairsIn(registerOf(...events, reported('r', '2024', quantity, { country: 'CN' })));
  return pair?.difference;
};

describe('reportedAgainstRecorded', () => {
  it('counts the recorded side with the measure, place and period of the published figure', () => {
    const register = registerOf(
      reported('year', '2024', { value: 40, qualifier: 'moreThan' }, { country: 'CN' }),
      event('in-china', '2024-05-01', { cities: ['chengdu'] }),
      event('elsewhere', '2024-05-01', { cities: ['minsk'] }),
      event('next-year', '2025-05-01', { cities: ['chengdu'] }),
    );
    const [pair] = pairsIn(register);
    expect(pair?.recorded).toMatchObject({ measure: 'events', scope: { country: 'CN' }, ids: ['in-china'] });
    expect(pair?.reported.quantity).toEqual({ value: 40, qualifier: 'moreThan' });
  });

  it('shows those whose period overlaps the one asked for, in order of time', () => {
    const register = registerOf(
      reported('half', '2025-H1', { value: 20, qualifier: 'about' }),
      reported('year', '2024', { value: 40, qualifier: 'moreThan' }),
    );
    expect(pairsIn(register).map((pair) => pair.reported.id)).toEqual(['year', 'half']);
    expect(pairsIn(register, '2025').map((pair) => pair.reported.id)).toEqual(['half']);
  });

  it('names the gap as exactly as the published figure allows', () => {
    expect(gapOf({ value: 40, qualifier: 'moreThan' }, 36)).toEqual({ value: 5, qualifier: 'atLeast' });
    expect(gapOf({ value: 40, qualifier: 'atLeast' }, 36)).toEqual({ value: 4, qualifier: 'atLeast' });
    expect(gapOf({ value: 20, qualifier: 'about' }, 17)).toEqual({ value: 3, qualifier: 'about' });
    expect(gapOf({ value: 5, qualifier: 'exact' }, 5)).toEqual({ value: 0, qualifier: 'exact' });
    expect(gapOf({ value: 5, qualifier: 'exact' }, 7)).toEqual({ value: -2, qualifier: 'exact' });
    expect(gapOf({ value: 4, qualifier: 'moreThan' }, 5)).toBeNull();
  });

  it('counts visits of any of the named cities once', () => {
    const register = registerOf(
      reported(
        'r',
        '2025',
        { value: 3, qualifier: 'exact' },
        { measure: 'visits', cities: ['chengdu', 'minsk'] },
      ),
      visit('both', '2025-05-01', { cities: ['chengdu', 'minsk'] }),
      visit('one', '2025-05-01', { cities: ['minsk'] }),
      visit('none', '2025-05-01', { cities: ['guangzhou'] }),
    );
    expect(pairsIn(register)[0]?.recorded.ids).toEqual(['both', 'one']);
  });

  it('sets events published as held inside an event against its sub-events', () => {
    const register = registerOf(
      reported('r', '2018', { value: 27, qualifier: 'exact' }, { event: 'expo' }),
      event('expo', '2018-07-09'),
      event('forum', '2018-07-09', { parent: 'expo' }),
      event('other', '2018-08-01'),
    );
    expect(pairsIn(register)[0]).toMatchObject({
      recorded: { measure: 'subEvents', ids: ['forum'] },
      difference: { value: 26, qualifier: 'exact' },
    });
  });
});
