import {
  type EndingAgreement,
  endingAgreements,
  type PlannedRecord,
  toConfirm,
  upcoming,
} from '../../../shared/counting/attention';
import type { Post } from '../../../shared/domain/contacts';
import { compareDates, type Day, daysOf, type PartialDate } from '../../../shared/domain/partial-date';
import type { RecordOf } from '../../../shared/domain/records';
import type { RegisterView } from '../../../shared/register/register';

/** The city and all districts under it: what its visits and events are gathered from. */
export function familyOf(register: RegisterView, city: string): ReadonlySet<string> {
  const family = new Set([city]);
  const cities = register.all('city');
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { id, parent } of cities) if (parent !== undefined && family.has(parent)) family.add(id);
  }
  return family;
}

export type TimelineRecord = RecordOf<'visit'> | RecordOf<'event'> | RecordOf<'agreement'>;

/** One line of what happened between the cities, whatever its status. */
export interface TimelineItem {
  readonly record: TimelineRecord;
  /** Null where no date is recorded. */
  readonly date: PartialDate | null;
}

export const timelineKinds = ['all', 'incoming', 'outgoing', 'online', 'event', 'agreement'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export const isOfKind = ({ record }: TimelineItem, kind: TimelineKind): boolean =>
  kind === 'all' || record.kind === kind || (record.kind === 'visit' && record.direction === kind);

/** Visits, events and documents with the city, latest first; those without a date come last. */
export function timelineOf(register: RegisterView, city: string): readonly TimelineItem[] {
  const family = familyOf(register, city);
  const named = ({ cities }: { readonly cities?: readonly string[] | undefined }) =>
    cities?.some((id) => family.has(id)) ?? false;
  const items: readonly TimelineItem[] = [
    ...[...register.all('visit').filter(named), ...register.all('event').filter(named)].map((record) => ({
      record,
      date: record.dates?.from ?? null,
    })),
    ...documentsOf(register, city).map((record) => ({ record, date: record.signedOn ?? null })),
  ];
  return items.toSorted((a, b) => {
    if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
    return compareDates(b.date, a.date) || (a.record.id < b.record.id ? -1 : 1);
  });
}

/** The documents to which exactly this city or district is a party, latest first. */
export const documentsOf = (register: RegisterView, city: string): readonly RecordOf<'agreement'>[] =>
  register
    .all('agreement')
    .filter(({ parties }) => parties?.some((party) => party.city === city) ?? false)
    .toSorted((a, b) => ((a.signedOn ?? '') < (b.signedOn ?? '') ? 1 : -1));

/** What to do next about a city. */
export type NextStep =
  | { readonly kind: 'confirm' | 'coming'; readonly id: string; readonly planned: PlannedRecord }
  | { readonly kind: 'ending'; readonly id: string; readonly ending: EndingAgreement };

/** Unconfirmed plans first, then documents that end within 90 days, then what is planned. */
export function nextSteps(register: RegisterView, city: string, today: Day): readonly NextStep[] {
  const family = familyOf(register, city);
  const isHere = ({ record }: PlannedRecord) => record.cities?.some((id) => family.has(id)) ?? false;
  const own = new Set(documentsOf(register, city).map(({ id }) => id));
  const step = (kind: 'confirm' | 'coming') => (planned: PlannedRecord) => ({
    kind,
    id: planned.record.id,
    planned,
  });
  return [
    ...toConfirm(register, today).filter(isHere).map(step('confirm')),
    ...endingAgreements(register, today)
      .filter(({ agreement }) => own.has(agreement.id))
      .map((ending) => ({ kind: 'ending' as const, id: ending.agreement.id, ending })),
    ...upcoming(register, today, Number.POSITIVE_INFINITY).filter(isHere).map(step('coming')),
  ];
}

export interface CityPerson {
  readonly person: RecordOf<'person'>;
  /** The post by which the person belongs to the city. */
  readonly post: Post | null;
}

/** People of the city, its districts and their organisations, posts held now before former ones. */
export function peopleOf(register: RegisterView, city: string, today: Day): readonly CityPerson[] {
  const family = familyOf(register, city);
  const isHere = (id: string | undefined) => id !== undefined && family.has(id);
  const postHere = (post: Post) =>
    isHere(post.city) || isHere(register.find('organisation', post.organisation)?.city);
  const isPast = (post: Post | null) => post?.to !== undefined && daysOf(post.to).last < today;
  return register
    .all('person')
    .flatMap((person): readonly CityPerson[] => {
      const posts = person.posts ?? [];
      const post = posts.filter(postHere).find((held) => !isPast(held)) ?? posts.find(postHere) ?? null;
      return post !== null || isHere(person.city) ? [{ person, post: post ?? posts[0] ?? null }] : [];
    })
    .toSorted((a, b) => Number(isPast(a.post)) - Number(isPast(b.post)));
}
