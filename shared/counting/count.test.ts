import { describe, expect, it } from 'vitest';
import { agreement, countIn, event, innoprom, on, registerOf, visit } from './records-for-tests';

describe('what is counted', () => {
  it('counts INNOPROM with five delegations as one event, five visits and one activity', () => {
    const register = registerOf(...innoprom);
    expect(countIn(register, 'events', '2025').value).toBe(1);
    expect(countIn(register, 'visits', '2025').value).toBe(5);
    expect(countIn(register, 'activities', '2025')).toMatchObject({ value: 1, ids: ['innoprom'] });
    expect(countIn(register, 'subEvents', '2025').ids).toEqual(['welding']);
  });

  it('counts every held event by itself when the office chooses sub-events, and activities as before', () => {
    const register = registerOf(...innoprom);
    const context = on('2025-12-31', { subEvents: true });
    expect(countIn(register, 'events', '2025', {}, context)).toMatchObject({
      value: 2,
      rule: { name: 'eventsWithSubEvents', version: 1 },
    });
    expect(countIn(register, 'activities', '2025', {}, context).value).toBe(1);
  });

  it.each(['planned', 'postponed', 'cancelled'] as const)('leaves a %s record out', (status) => {
    const register = registerOf(visit('v', '2025-03-01', { status }), event('e', '2025-03-01', { status }));
    expect(countIn(register, 'visits', '2025').value).toBe(0);
    expect(countIn(register, 'events', '2025').value).toBe(0);
  });

  it('leaves drafts and records in the bin out', () => {
    const register = registerOf(
      visit('draft', '2025-03-01', { cities: [] }),
      visit('binned', '2025-03-01', { binnedAt: '2025-04-01T00:00:00Z' }),
      visit('kept', '2025-03-01'),
    );
    expect(countIn(register, 'visits', '2025').ids).toEqual(['kept']);
  });

  it('counts a record that begins on the day asked for and none that begins after it', () => {
    const register = registerOf(visit('today', '2025-11-21'), visit('tomorrow', '2025-11-22'));
    expect(countIn(register, 'visits', '2025', {}, on('2025-11-21')).ids).toEqual(['today']);
  });

  it('lists records by date, the vaguer before the more exact', () => {
    const register = registerOf(
      visit('z', '2025-05-07'),
      visit('b', '2025-05-01'),
      visit('a', '2025-05-01'),
      visit('may', '2025-05'),
    );
    expect(countIn(register, 'visits', '2025').ids).toEqual(['may', 'a', 'b', 'z']);
  });
});

describe('periods', () => {
  it('puts a visit that crosses New Year into the year in which it began', () => {
    const register = registerOf(
      visit('v', '2024-12-30', { dates: { from: '2024-12-30', to: '2025-01-02' } }),
    );
    expect(countIn(register, 'visits', '2024').value).toBe(1);
    expect(countIn(register, 'visits', '2025').value).toBe(0);
  });

  it.each([
    ['2025-05', '2025', true],
    ['2025', '2025', true],
    ['2025-Q2', '2025-H1', true],
    ['2025-H1', '2025-Q2', false],
    ['2025', '2025-07', false],
    ['2025-05', '2025-05-02..2025-12-31', false],
  ])('with the date %s in %s: counted is %s', (date, period, isCounted) => {
    const figure = countIn(registerOf(visit('v', date)), 'visits', period);
    expect(figure.ids).toEqual(isCounted ? ['v'] : []);
    expect(figure.vagueIds).toEqual(isCounted ? [] : ['v']);
  });

  it('neither counts nor lists a record outside the period', () => {
    const register = registerOf(visit('v', '2024'));
    expect(countIn(register, 'visits', '2025')).toMatchObject({ value: 0, ids: [], vagueIds: [] });
  });

  it('dates a root event by its own begin, not by that of its sub-events', () => {
    const register = registerOf(
      event('expo', '2024-12-30'),
      event('forum', '2025-01-02', { parent: 'expo', cities: ['chengdu'] }),
    );
    expect(countIn(register, 'events', '2024', { city: 'chengdu' }).ids).toEqual(['expo']);
    expect(countIn(register, 'events', '2025').value).toBe(0);
    expect(countIn(register, 'subEvents', '2025').value).toBe(1);
  });
});

describe('sums', () => {
  const group = (id: string, more: Parameters<typeof visit>[2]) => visit(id, '2025-05-01', more);

  it('adds people and says how many delegations give no figure', () => {
    const register = registerOf(
      group('a', { people: { value: 12, qualifier: 'exact' } }),
      group('b', { people: { value: 40, qualifier: 'moreThan' } }),
      group('c', {}),
      group('out', { direction: 'outgoing', people: { value: 5, qualifier: 'exact' } }),
    );
    expect(countIn(register, 'peopleIncoming', '2025')).toMatchObject({
      value: 52,
      qualifier: 'atLeast',
      unknown: 1,
      ids: ['a', 'b', 'c'],
    });
    expect(countIn(register, 'peopleOutgoing', '2025')).toMatchObject({ value: 5, qualifier: 'exact' });
  });

  it('has no value when no delegation gives a figure, and 0 when there is no delegation', () => {
    const register = registerOf(group('a', {}));
    expect(countIn(register, 'groupsIncoming', '2025')).toMatchObject({ value: null, unknown: 1 });
    expect(countIn(register, 'groupsOutgoing', '2025')).toMatchObject({ value: 0, unknown: 0 });
  });

  it('counts meetings with city leaders at home and online, and abroad when the office chooses so', () => {
    const one = { value: 1, qualifier: 'exact' as const };
    const register = registerOf(
      group('in', { leaderMeetings: one }),
      group('out', { direction: 'outgoing', leaderMeetings: one }),
      group('online', { direction: 'online', leaderMeetings: one }),
    );
    const abroad = on('2025-12-31', { leaderTalksAbroad: true });
    expect(countIn(register, 'leaderMeetings', '2025').value).toBe(2);
    expect(countIn(register, 'leaderMeetings', '2025', {}, abroad)).toMatchObject({
      value: 3,
      rule: { name: 'leaderMeetingsWithAbroad' },
    });
  });
});

describe('documents', () => {
  it('counts renewals apart from other documents', () => {
    const register = registerOf(
      agreement('new', '2025-05-01', { documentKind: 'memorandum' }),
      agreement('again', '2025-05-02', { documentKind: 'renewal', renews: 'new' }),
    );
    expect(countIn(register, 'documents', '2025').ids).toEqual(['new']);
    expect(countIn(register, 'renewals', '2025').ids).toEqual(['again']);
    expect(countIn(register, 'documents', '2025', { documentKind: 'memorandum' }).value).toBe(1);
  });
});

it('counts anew after the register has changed', () => {
  const register = registerOf(visit('v', '2025-05-01'));
  expect(countIn(register, 'visits', '2025').value).toBe(1);
  register.apply({
    id: '01980000-0000-7000-8000-000000000001',
    seq: 1,
    at: '2025-06-01T00:00:00.000Z',
    author: 'test',
    device: 'test',
    action: 'bin',
    patches: [{ record: 'v', field: 'binnedAt', before: null, after: '2025-06-01T00:00:00.000Z' }],
  });
  expect(countIn(register, 'visits', '2025').value).toBe(0);
});
