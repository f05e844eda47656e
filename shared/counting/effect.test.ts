import { describe, expect, it } from 'vitest';
import type { Event } from '../domain/event';
import type { Visit } from '../domain/visit';
import { type CountedEffect, effectOf } from './effect';
import { event, innoprom, on, registerOf, visit } from './records-for-tests';

const today = on('2025-11-21');
const effectOfVisit = (record: ReturnType<typeof visit>, context = today): CountedEffect =>
  effectOf(registerOf(...innoprom, record), record as Visit, context);
const effectOfEvent = (record: ReturnType<typeof event>, context = today): CountedEffect =>
  effectOf(registerOf(...innoprom, record), record as Event, context);
const adds = ({ measures }: CountedEffect) =>
  Object.fromEntries(measures.map((line) => [line.measure, line.adds?.value ?? null]));

describe('effectOf a visit', () => {
  it('adds one delegation and its people, groups and meetings, each by itself', () => {
    const record = visit('v', '2025-05-12', { people: { value: 6, qualifier: 'about' } });
    const effect = effectOfVisit(record);
    expect(effect.standing).toBe('counted');
    expect(adds(effect)).toEqual({
      visitsIncoming: 1,
      peopleIncoming: 6,
      groupsIncoming: null,
      leaderMeetings: null,
    });
    expect(effect.measures[1]?.adds?.qualifier).toBe('about');
  });

  it('says what a visit still to come will add', () => {
    const effect = effectOfVisit(visit('v', '2026-03-01', { status: 'planned', direction: 'outgoing' }));
    expect(effect.standing).toBe('whenHeld');
    expect(adds(effect)).toMatchObject({ visitsOutgoing: 1 });
    expect(effect.half?.text).toBe('2026-H1');
  });

  it('leaves talks abroad out of the meetings unless the office counts them', () => {
    const record = visit('v', '2025-05-12', {
      direction: 'outgoing',
      leaderMeetings: { value: 2, qualifier: 'exact' },
    });
    expect(adds(effectOfVisit(record)).leaderMeetings).not.toBe(2);
    expect(adds(effectOfVisit(record, on('2025-11-21', { leaderTalksAbroad: true }))).leaderMeetings).toBe(2);
  });

  it('counts a district for its city too, and the country of both', () => {
    const effect = effectOfVisit(visit('v', '2025-05', { cities: ['jiangbei'] }));
    expect(effect.cities).toEqual(['jiangbei', 'chongqing']);
    expect(effect.countries).toEqual(['CN']);
  });

  it('is one activity with the root of the event it was made for', () => {
    expect(effectOfVisit(visit('v', '2025-07-08', { event: 'welding' })).together).toBe('innoprom');
  });

  it('leaves the half open where the date says only the year', () => {
    const effect = effectOfVisit(visit('v', '2025'));
    expect(effect.year?.text).toBe('2025');
    expect(effect.half).toBeNull();
  });

  it('tells apart what waits for confirmation, what was put off, and drafts', () => {
    expect(effectOfVisit(visit('v', '2025-11-10', { status: 'planned' })).standing).toBe('toConfirm');
    expect(effectOfVisit(visit('v', '2025-11-10', { status: 'postponed' })).standing).toBe('notHeld');
    expect(effectOfVisit({ kind: 'visit', id: 'v' }).standing).toBe('draft');
    expect(effectOfVisit({ kind: 'visit', id: 'v' }).measures).toEqual([]);
  });
});

describe('effectOf an event', () => {
  it('adds one event', () => {
    expect(adds(effectOfEvent(event('e', '2025-06-01')))).toEqual({ events: 1 });
  });

  it('adds no event of its own inside a larger one, unless the office counts sub-events', () => {
    const record = event('e', '2025-07-09', { parent: 'innoprom' });
    expect(effectOfEvent(record).together).toBe('innoprom');
    expect(adds(effectOfEvent(record))).toEqual({ events: 0, subEvents: 1 });
    const counted = effectOfEvent(record, on('2025-11-21', { subEvents: true }));
    expect(adds(counted)).toEqual({ events: 1, subEvents: 1 });
  });
});
