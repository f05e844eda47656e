import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../shared/domain/period';
import type { AnyRecord } from '../../../shared/domain/records';
import { Register } from '../../../shared/register/register';
import { eventFigures } from './event-figures';
import { filterEvents, noFilter, scopeOf } from './event-filter';
import { eventRows } from './event-rows';
import { eventTree } from './event-tree';

const today = '2025-11-21';
const year = periodOf('2025');
const context = { asOf: today, rules: { subEvents: false, leaderTalksAbroad: false } };
const event = (id: string, from: string, more: object = {}): AnyRecord =>
  ({
    kind: 'event',
    id,
    status: 'held',
    title: { en: id },
    format: 'forum',
    dates: { from },
    ...more,
  }) as AnyRecord;
const register = new Register([
  { kind: 'office', id: 'office', city: 'home' },
  { kind: 'city', id: 'home', names: { en: 'Yekaterinburg' }, country: 'RU' },
  event('concert', '2025-03-01', { format: 'culturalExchange' }),
  event('expo', '2025-07-07', { format: 'expo', cities: ['home'] }),
  event('session', '2025-07-09', { parent: 'forum' }),
  event('forum', '2025-07-08', { parent: 'expo' }),
  { kind: 'visit', id: 'delegation', event: 'expo' },
]);
const rows = eventRows(register, year, today, 'en');
const inOrder = (descending: boolean) => {
  const sign = descending ? -1 : 1;
  const tree = eventTree(rows, descending);
  return [...tree]
    .sort(([, a], [, b]) => sign * (a.rank - b.rank))
    .map(([id, { depth }]) => `${depth} ${id}`);
};

describe('eventTree', () => {
  it('puts sub-events under their root whichever way the dates run', () => {
    expect(inOrder(false)).toEqual(['0 concert', '0 expo', '1 forum', '2 session']);
    expect(inOrder(true)).toEqual(['0 expo', '1 forum', '2 session', '0 concert']);
  });

  it('hangs a sub-event on the nearest event above it that is in the list', () => {
    const tree = eventTree(
      rows.filter(({ id }) => id !== 'forum'),
      false,
    );
    expect(tree.get('session')).toMatchObject({ depth: 1, top: { id: 'expo' } });
  });

  it('lets a sub-event stand by itself when all above it are filtered out', () => {
    const tree = eventTree(
      rows.filter(({ id }) => id === 'session'),
      false,
    );
    expect(tree.get('session')).toMatchObject({ depth: 0, top: { id: 'session' } });
  });
});

describe('eventRows', () => {
  it('tells what an event is part of, who came for it, and leaves the own city out of its partners', () => {
    expect(rows.find(({ id }) => id === 'forum')?.partOf).toBe('expo');
    expect(rows.find(({ id }) => id === 'expo')).toMatchObject({
      delegations: 1,
      partners: '',
      partOf: null,
    });
  });
});

describe('eventFigures', () => {
  it('counts sub-events with their root', () => {
    const { events, subEvents } = eventFigures(register, rows, year, {}, context);
    expect([events.value, subEvents.value]).toEqual([2, 2]);
  });

  it('counts by the root’s own format, as the counts screen does, also in a list of sub-events', () => {
    const filter = { ...noFilter, format: 'forum' } as const;
    const forums = filterEvents(rows, filter);
    const { events, subEvents } = eventFigures(register, forums, year, scopeOf(filter), context);
    expect(forums.map(({ id }) => id)).toEqual(['session', 'forum']);
    expect([events.value, subEvents.value]).toEqual([0, 2]);
  });
});
