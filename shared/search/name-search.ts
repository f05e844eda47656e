import type { Lang } from '../domain/language';
import type { AnyRecord, Kind } from '../domain/records';
import { collatorFor } from '../format/collation';
import { nameOf } from '../format/names';
import type { RegisterView } from '../register/register';
import { foldName } from './fold-name';
import { namesOf } from './record-names';

/** One record found by a name it goes by. */
export interface Found {
  readonly record: AnyRecord;
  /** The name that matched, as written; not always the one the record is shown by. */
  readonly matched: string;
  /** 0 for a name that begins with the query, 1 for a word that does, 2 for a match inside a word. */
  readonly rank: 0 | 1 | 2;
}

interface Indexed {
  readonly name: string;
  readonly folded: string;
}
const index = new WeakMap<AnyRecord, readonly Indexed[]>();

/** Folded names are kept by record value, so only changed records are folded again. */
function indexed(record: AnyRecord): readonly Indexed[] {
  const known = index.get(record);
  if (known) return known;
  const names = namesOf(record).map((name) => ({ name, folded: foldName(name) }));
  index.set(record, names);
  return names;
}

function rankOf(folded: string, query: string): 0 | 1 | 2 | null {
  const at = folded.indexOf(query);
  if (at < 0) return null;
  if (at === 0) return 0;
  return folded.includes(` ${query}`) ? 1 : 2;
}

/** The best match of one record, or null. */
function matchOf(record: AnyRecord, query: string): Found | null {
  let best: Found | null = null;
  for (const { name, folded } of indexed(record)) {
    const rank = rankOf(folded, query);
    if (rank !== null && (best === null || rank < best.rank)) best = { record, matched: name, rank };
  }
  return best;
}

/**
 * For the filter of a list: records in use whose name in any language contains the query: case, diacritics and ё don't matter. Better matches
 * first, then by name as `lang` sorts; an empty query finds nothing. `limit` is for each kind.
 */
export function searchByName(
  register: Pick<RegisterView, 'all'>,
  query: string,
  lang: Lang,
  kinds: readonly Kind[],
  limit: number,
): readonly Found[] {
  const folded = foldName(query);
  if (folded === '') return [];
  const collator = collatorFor(lang);
  const shown = ({ record }: Found) => nameOf(record, lang)?.text ?? '';
  return kinds.flatMap((kind) =>
    register
      .all(kind)
      .flatMap((record) => matchOf(record, folded) ?? [])
      .sort((a, b) => a.rank - b.rank || collator.compare(shown(a), shown(b)))
      .slice(0, limit),
  );
}
