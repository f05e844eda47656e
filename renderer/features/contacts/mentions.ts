import type { PartialDate } from '../../../shared/domain/partial-date';
import type { AnyRecord, Kind } from '../../../shared/domain/records';
import { referencesOf } from '../../../shared/domain/references';
import type { RegisterView } from '../../../shared/register/register';

const places: readonly Kind[] = ['visit', 'event', 'agreement'];

const dateOf = (record: AnyRecord): PartialDate => {
  if (record.kind === 'agreement') return record.signedOn ?? '';
  return 'dates' in record ? (record.dates?.from ?? '') : '';
};

/** Visits, events and documents that name a person or organisation, latest first. */
export function mentionsOf(register: RegisterView, id: string): readonly string[] {
  return places
    .flatMap((kind): readonly AnyRecord[] => register.all(kind))
    .filter((record) => referencesOf(record).some(({ target }) => target === id))
    .toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))
    .map((record) => record.id);
}

/** People who hold or held a post in an organisation. */
export const peopleIn = (register: RegisterView, organisation: string): readonly string[] =>
  register
    .all('person')
    .filter(({ posts }) => posts?.some((post) => post.organisation === organisation) ?? false)
    .map(({ id }) => id);
