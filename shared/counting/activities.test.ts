import { describe, expect, it } from 'vitest';
import { countIn, event, innoprom, registerOf, visit } from './records-for-tests';

describe('sub-events and their roots', () => {
  it('gives a root the cities and fields of its held sub-events, but not their format', () => {
    const register = registerOf(...innoprom);
    expect(countIn(register, 'events', '2025', { city: 'chengdu' }).ids).toEqual(['innoprom']);
    expect(countIn(register, 'events', '2025', { field: 'science' }).ids).toEqual(['innoprom']);
    expect(countIn(register, 'events', '2025', { format: 'exhibition' }).value).toBe(1);
    expect(countIn(register, 'events', '2025', { format: 'forum' }).value).toBe(0);
  });

  it('does not take cities from a sub-event that was cancelled', () => {
    const register = registerOf(
      event('expo', '2025-07-07'),
      event('forum', '2025-07-07', { parent: 'expo', status: 'cancelled', cities: ['chengdu'] }),
    );
    expect(countIn(register, 'events', '2025', { city: 'chengdu' }).value).toBe(0);
  });

  it('follows parents over more than one step', () => {
    const register = registerOf(
      event('expo', '2025-07-07'),
      event('programme', '2025-07-07', { parent: 'expo' }),
      event('session', '2025-07-08', { parent: 'programme' }),
    );
    expect(countIn(register, 'events', '2025').ids).toEqual(['expo']);
    expect(countIn(register, 'subEvents', '2025').value).toBe(2);
  });

  it('lets the earliest held sub-event stand in for a root that did not take place', () => {
    const register = registerOf(
      event('expo', '2025-07-07', { status: 'planned' }),
      event('second', '2025-07-09', { parent: 'expo' }),
      event('first', '2025-07-08', { parent: 'expo' }),
    );
    expect(countIn(register, 'events', '2025').ids).toEqual(['first']);
  });

  it('makes a sub-event of a binned or missing event a root of its own', () => {
    const register = registerOf(
      event('binned', '2025-07-07', { binnedAt: '2025-08-01T00:00:00Z' }),
      event('a', '2025-07-08', { parent: 'binned' }),
      event('b', '2025-07-08', { parent: 'nowhere' }),
    );
    expect(countIn(register, 'events', '2025').ids).toEqual(['a', 'b']);
    expect(countIn(register, 'subEvents', '2025').value).toBe(0);
  });

  it('comes to an end with events that lie inside one another', () => {
    const register = registerOf(
      event('a', '2025-07-08', { parent: 'b' }),
      event('b', '2025-07-08', { parent: 'a' }),
    );
    expect(countIn(register, 'events', '2025').value).toBe(2);
  });
});

describe('activities', () => {
  it('joins delegations that came for a sub-event with its root', () => {
    const register = registerOf(
      ...innoprom,
      visit('guest', '2025-07-06', { event: 'welding' }),
      visit('other', '2025-08-01'),
    );
    expect(countIn(register, 'activities', '2025').ids).toEqual(['innoprom', 'other']);
  });

  it('lists events and visits together by date', () => {
    const register = registerOf(
      event('e1', '2025-02-01'),
      event('e2', '2025-04-01'),
      visit('v1', '2025-01-01'),
      visit('v2', '2025-03-01'),
      visit('v3', '2025-05-01'),
    );
    expect(countIn(register, 'activities', '2025').ids).toEqual(['v1', 'e1', 'v2', 'e2', 'v3']);
  });

  it('counts an activity in each period in which one of its members begins', () => {
    const register = registerOf(
      event('forum', '2025-07-01'),
      visit('early', '2025-06-30', { event: 'forum' }),
    );
    expect(countIn(register, 'activities', '2025-06').ids).toEqual(['forum']);
    expect(countIn(register, 'activities', '2025-07').ids).toEqual(['forum']);
    expect(countIn(register, 'activities', '2025').value).toBe(1);
  });

  it('counts the delegations of an event that is still planned as one activity, listed by the first of them', () => {
    const register = registerOf(
      event('forum', '2025-11-20', { status: 'planned' }),
      visit('second', '2025-11-20', { event: 'forum' }),
      visit('first', '2025-11-19', { event: 'forum' }),
    );
    expect(countIn(register, 'activities', '2025').ids).toEqual(['first']);
  });

  it('makes visits to a binned event activities of their own', () => {
    const register = registerOf(
      event('forum', '2025-11-20', { binnedAt: '2025-12-01T00:00:00Z' }),
      visit('a', '2025-11-20', { event: 'forum' }),
      visit('b', '2025-11-20', { event: 'forum' }),
    );
    expect(countIn(register, 'activities', '2025').value).toBe(2);
  });

  it('does not call an activity vague when one of its members is inside', () => {
    const register = registerOf(event('forum', '2025-07-01'), visit('v', '2025', { event: 'forum' }));
    expect(countIn(register, 'activities', '2025-07')).toMatchObject({ ids: ['forum'], vagueIds: [] });
    expect(countIn(register, 'activities', '2025-08')).toMatchObject({ ids: [], vagueIds: ['forum'] });
  });
});
