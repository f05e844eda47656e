import type { Lang } from '../../domain/language';
import type { MapBlock, TimelineBlock } from '../pictures';
import { bothLines, bothTexts } from './merge-lines';
import { mergeTables } from './merge-tables';

/** One timeline with both languages on its bars; null where the two do not show the same documents. */
export function mergeTimelines(
  first: TimelineBlock,
  second: TimelineBlock,
  lang: Lang,
): TimelineBlock | null {
  const data = mergeTables(first.data, second.data, lang);
  return (
    data && { ...first, ...bothWords(first, second, lang), bars: bothLabels(first.bars, second.bars), data }
  );
}

/** One map with both languages at its points; null where the two do not show the same cities. */
export function mergeMaps(first: MapBlock, second: MapBlock, lang: Lang): MapBlock | null {
  const data = mergeTables(first.data, second.data, lang);
  if (!data) return null;
  const own = first.own && { ...first.own, label: bothTexts(first.own.label, second.own?.label ?? '') };
  return {
    ...first,
    ...bothWords(first, second, lang),
    own,
    points: bothLabels(first.points, second.points),
    data,
  };
}

type Picture = Pick<MapBlock, 'alt' | 'caption' | 'title'>;

const bothWords = (first: Picture, second: Picture, lang: Lang): Picture => ({
  title: bothLines(first.title, second.title, lang),
  caption: bothLines(first.caption, second.caption, lang),
  alt: bothTexts(first.alt, second.alt),
});

function bothLabels<T extends { readonly key: string; readonly label: string }>(
  first: readonly T[],
  second: readonly T[],
): readonly T[] {
  const labels = new Map(second.map(({ key, label }) => [key, label]));
  return first.map((one) => ({ ...one, label: bothTexts(one.label, labels.get(one.key) ?? '') }));
}
