import { type LocalText, languages } from '../domain/language';
import type { Participant } from '../domain/record-base';
import type { AnyRecord, Kind } from '../domain/records';

/** Kinds that the search from anywhere looks through, in the order in which groups of equal worth stand. */
export const searchedKinds = [
  'city',
  'person',
  'organisation',
  'visit',
  'event',
  'agreement',
] as const satisfies readonly Kind[];
export type SearchedKind = (typeof searchedKinds)[number];

const texts = (text: LocalText | undefined): readonly string[] =>
  languages.flatMap((lang) => text?.[lang] ?? []);

const postsOf = (people: readonly (Participant | undefined)[]): readonly string[] =>
  people.flatMap((participant) => texts(participant?.post));

const some = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

/** Everything a record goes by, in all languages: names, titles, aliases, own script, numbers, posts, series. */
export function namesOf(record: AnyRecord): readonly string[] {
  switch (record.kind) {
    case 'city':
      return [...texts(record.names), ...some(record.localName), ...(record.aliases ?? [])];
    case 'organisation':
      return texts(record.names);
    case 'person':
      return [
        ...texts(record.names),
        ...some(record.nativeName),
        ...(record.posts ?? []).flatMap((post) => texts(post.title)),
      ];
    case 'visit':
      return [
        ...texts(record.title),
        ...texts(record.purpose),
        ...some(record.orderNumber),
        ...postsOf([record.head, ...(record.members ?? [])]),
      ];
    case 'event':
      return [
        ...texts(record.title),
        ...texts(record.series),
        ...texts(record.theme),
        ...postsOf(record.speakers ?? []),
      ];
    case 'agreement':
      return [
        ...texts(record.title),
        ...some(record.number),
        ...(record.parties ?? []).flatMap(({ name }) => texts(name)),
        ...postsOf(record.signatories ?? []),
      ];
    case 'source':
      return texts(record.title);
    default:
      return [];
  }
}
