import type { Post } from '../../../shared/domain/contacts';
import type { Lang } from '../../../shared/domain/language';
import { type Day, daysOf } from '../../../shared/domain/partial-date';
import type { RecordOf } from '../../../shared/domain/records';
import type { OrganisationKind } from '../../../shared/domain/vocabulary';
import type { RegisterView } from '../../../shared/register/register';
import { searchByName } from '../../../shared/search/name-search';

export interface PersonRow {
  readonly kind: 'person';
  readonly id: string;
  readonly record: RecordOf<'person'>;
  /** The post held now, else the last one. */
  readonly post: Post | null;
  readonly city: string | undefined;
}

export interface OrganisationRow {
  readonly kind: 'organisation';
  readonly id: string;
  readonly record: RecordOf<'organisation'>;
  readonly city: string | undefined;
  /** People who hold a post there. */
  readonly people: number;
}

/** The post that lists show: one not known to have ended, the latest written first. */
export const presentPost = (posts: readonly Post[] | undefined, today: Day): Post | null =>
  posts?.findLast(({ to }) => to === undefined || daysOf(to).last >= today) ?? posts?.at(-1) ?? null;

/** Id of the city a person belongs to: the one written, else that of the post or of its organisation. */
export function cityOfPerson(
  register: RegisterView,
  { city, posts }: RecordOf<'person'>,
  today: Day,
): string | undefined {
  const post = presentPost(posts, today);
  return city ?? post?.city ?? register.find('organisation', post?.organisation)?.city;
}

export function personRows(register: RegisterView, today: Day): readonly PersonRow[] {
  return register.all('person').map((record) => {
    const post = presentPost(record.posts, today);
    return { kind: 'person', id: record.id, record, post, city: cityOfPerson(register, record, today) };
  });
}

export function organisationRows(register: RegisterView): readonly OrganisationRow[] {
  const people = new Map<string, number>();
  for (const { posts = [] } of register.all('person')) {
    for (const id of new Set(posts.map(({ organisation }) => organisation))) {
      if (id !== undefined) people.set(id, (people.get(id) ?? 0) + 1);
    }
  }
  return register.all('organisation').map((record) => ({
    kind: 'organisation',
    id: record.id,
    record,
    city: record.city,
    people: people.get(record.id) ?? 0,
  }));
}

export interface ContactFilter {
  /** Id of a city or `all`. */
  readonly city: string;
  readonly kind: OrganisationKind | 'all';
  readonly text: string;
}

/** The rows that pass: by city, kind of organisation, and any name, post or organisation they go by. */
export function filterContacts<Row extends PersonRow | OrganisationRow>(
  rows: readonly Row[],
  { city, kind, text }: ContactFilter,
  register: RegisterView,
  lang: Lang,
): readonly Row[] {
  const named = text.trim() === '' ? null : namedBy(register, text, lang);
  return rows.filter(
    (row) =>
      (city === 'all' || row.city === city) &&
      (row.kind === 'person' || kind === 'all' || row.record.organisationKind === kind) &&
      (named === null || named.has(row.id) || isAt(row, named)),
  );
}

function namedBy(register: RegisterView, text: string, lang: Lang): ReadonlySet<string> {
  const kinds = ['person', 'organisation', 'city'] as const;
  const most = Math.max(...kinds.map((kind) => register.all(kind).length));
  return new Set(searchByName(register, text, lang, kinds, most).map(({ record }) => record.id));
}

/** True when the row's city or organisation is among those named. */
function isAt(row: PersonRow | OrganisationRow, named: ReadonlySet<string>): boolean {
  const organisation = row.kind === 'person' ? row.post?.organisation : undefined;
  return [row.city, organisation].some((id) => id !== undefined && named.has(id));
}
