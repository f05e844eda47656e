import type { Lang } from '../domain/language';
import { collatorFor } from '../format/collation';
import { nameOf } from '../format/names';
import { dayNumber } from './record-weight';
import type { SearchHit } from './search-index';

/** Hits of one kind: better ones first, then newer ones, then by the name they are shown by as `lang` sorts. */
export function inOrder(hits: readonly SearchHit[], lang: Lang): readonly SearchHit[] {
  const collator = collatorFor(lang);
  const keyed = hits.map((hit) => ({
    hit,
    day: dayNumber(hit.record),
    name: nameOf(hit.record, lang)?.text ?? '',
  }));
  keyed.sort(
    (a, b) =>
      b.hit.quality - a.hit.quality ||
      b.day - a.day ||
      collator.compare(a.name, b.name) ||
      (a.hit.record.id < b.hit.record.id ? -1 : 1),
  );
  return keyed.map(({ hit }) => hit);
}
