import type { CountingRules } from '../../domain/office';
import { daysOf } from '../../domain/partial-date';
import type { Period } from '../../domain/period';
import type { Quantity } from '../../domain/quantity';
import type { Visit } from '../../domain/visit';
import type { Measure, Scope } from '../figure';
import { documents, eventItem, fits, type Item, unique, visitItem } from './plain-items';
import { type PlainRegister, standing } from './plain-register';

/** What both implementations must agree on. */
export interface PlainFigure {
  readonly value: number | null;
  readonly qualifier: string;
  readonly unknown: number;
  readonly ids: readonly string[];
  readonly vagueIds: readonly string[];
}

/** Measures of dated records; the network has a plain reading of its own. */
export type DatedMeasure = Exclude<Measure, 'partners' | 'newPartners'>;

export function plainCount(
  register: PlainRegister,
  measure: DatedMeasure,
  period: Period,
  scope: Scope,
  asOf: string,
  rules: CountingRules,
): PlainFigure {
  return plainFigure(plainItems(register, measure, scope, asOf, rules), measure, period);
}

/** Everything of a measure in a scope that has begun, whatever its period. */
export function plainItems(
  register: PlainRegister,
  measure: DatedMeasure,
  scope: Scope,
  asOf: string,
  rules: CountingRules,
): readonly Item[] {
  const begun = itemsOf(register, measure, asOf, rules).filter((item) => daysOf(item.date).first <= asOf);
  return begun.filter((item) => fits(item, scope));
}

/** The figure that such items give over a period. */
export function plainFigure(asked: readonly Item[], measure: DatedMeasure, period: Period): PlainFigure {
  const place = (item: Item) => standing(item.date, period.first, period.last);
  const counted = asked.filter((item) => place(item) === 'in');
  const ids = unique(counted.map(({ unit }) => unit));
  const vague = unique(asked.filter((item) => place(item) === 'partly').map(({ unit }) => unit));
  const vagueIds = vague.filter((unit) => !ids.includes(unit));
  const sums = ['groupsIncoming', 'groupsOutgoing', 'peopleIncoming', 'peopleOutgoing', 'leaderMeetings'];
  if (!sums.includes(measure)) {
    return { value: ids.length, qualifier: 'exact', unknown: 0, ids, vagueIds };
  }
  return { ...added(counted.map(({ amount }) => amount)), ids, vagueIds };
}

function added(amounts: readonly (Quantity | undefined)[]) {
  const given = amounts.filter((amount) => amount !== undefined);
  const unknown = amounts.length - given.length;
  const value =
    amounts.length === 0 ? 0 : given.length === 0 ? null : given.reduce((sum, q) => sum + q.value, 0);
  const words = given.map((amount) => amount.qualifier);
  let qualifier = 'exact';
  if (words.length === 1) qualifier = words[0] ?? 'exact';
  else if (words.includes('about')) qualifier = 'about';
  else if (words.includes('moreThan') || words.includes('atLeast')) qualifier = 'atLeast';
  return { value, qualifier, unknown };
}

function itemsOf(register: PlainRegister, measure: DatedMeasure, asOf: string, rules: CountingRules): Item[] {
  const visits = register.inUse('visit').filter((visit) => visit.status === 'held');
  const going = (direction: string) => visits.filter((visit) => visit.direction === direction);
  const sum = (list: readonly Visit[], amount: 'groups' | 'people' | 'leaderMeetings') =>
    list.map((visit) => ({ ...visitItem(register, visit), amount: visit[amount] }));
  switch (measure) {
    case 'events':
      return rules.subEvents
        ? heldEvents(register).map((event) => eventItem(register, event))
        : roots(register, asOf);
    case 'subEvents':
      return heldEvents(register)
        .filter((event) => register.root(event.id) !== event.id)
        .map((event) => eventItem(register, event));
    case 'activities':
      return activities(register, visits, asOf);
    case 'visits':
      return visits.map((visit) => visitItem(register, visit));
    case 'visitsIncoming':
      return going('incoming').map((visit) => visitItem(register, visit));
    case 'visitsOutgoing':
      return going('outgoing').map((visit) => visitItem(register, visit));
    case 'visitsOnline':
      return going('online').map((visit) => visitItem(register, visit));
    case 'groupsIncoming':
      return sum(going('incoming'), 'groups');
    case 'groupsOutgoing':
      return sum(going('outgoing'), 'groups');
    case 'peopleIncoming':
      return sum(going('incoming'), 'people');
    case 'peopleOutgoing':
      return sum(going('outgoing'), 'people');
    case 'leaderMeetings':
      return leaderMeetings(sum(visits, 'leaderMeetings'), rules);
    case 'documents':
      return documents(register).filter(({ words }) => words.documentKind !== 'renewal');
    case 'renewals':
      return documents(register).filter(({ words }) => words.documentKind === 'renewal');
  }
}

/** Meetings at home and online always; those of outgoing visits only where the office says so. */
function leaderMeetings(items: readonly Item[], rules: CountingRules): Item[] {
  return items.filter(({ words }) => words.direction !== 'outgoing' || rules.leaderTalksAbroad);
}

const heldEvents = (register: PlainRegister) =>
  register.inUse('event').filter((event) => event.status === 'held');

/** Every root once, under its own date, with all that it and its held sub-events name. */
function roots(register: PlainRegister, asOf: string): Item[] {
  const held = heldEvents(register).filter((event) => daysOf(event.dates?.from ?? '').first <= asOf);
  return unique(held.map((event) => register.root(event.id) ?? event.id)).map((root) => {
    const members = held.filter((event) => (register.root(event.id) ?? event.id) === root);
    const items = members.map((event) => eventItem(register, event));
    const own = items.find(({ unit }) => unit === root) ?? earliest(items);
    return {
      ...own,
      cities: unique(items.flatMap(({ cities }) => cities)),
      countries: unique(items.flatMap(({ countries }) => countries)),
      fields: unique(items.flatMap(({ fields }) => fields)),
    };
  });
}

/** First to begin; of two that begin together the vaguer, then the smaller id. */
function earliest(items: readonly Item[]): Item {
  const key = (item: Item) => {
    const { first, last } = daysOf(item.date);
    return `${first} ${String(99_999_999 - Number(last.replaceAll('-', ''))).padStart(8, '0')} ${item.unit}`;
  };
  const [first] = [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  if (!first) throw new Error('nothing to choose from');
  return first;
}

function activities(register: PlainRegister, visits: readonly Visit[], asOf: string): Item[] {
  const events = roots(register, asOf);
  const begun = visits.filter((visit) => daysOf(visit.dates?.from ?? '').first <= asOf);
  const items = begun.map((visit) => ({
    root: register.root(visit.event),
    item: visitItem(register, visit),
  }));
  const eventUnit = (root: string) =>
    events.find(({ unit }) => register.root(unit) === root)?.unit ??
    earliest(items.filter((other) => other.root === root).map(({ item }) => item)).unit;
  return [
    ...events,
    ...items.map(({ root, item }) => (root === null ? item : { ...item, unit: eventUnit(root) })),
  ];
}
