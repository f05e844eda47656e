import { bareName } from '../chinese/chinese-place';
import { type Place, places } from '../gazetteer/gazetteer';
import { type HanReading, readHan } from '../pinyin/read-han';
import type { Syllable } from '../pinyin/syllable';

const countries: ReadonlySet<string | null> = new Set(['CN', 'HK', 'MO', 'TW']);

/** Whether the place's Chinese name is its own and not a translation. */
export const inChina = ({ country }: Place): boolean => countries.has(country);

const soundOf = (syllables: readonly Pick<Syllable, 'letters'>[]): string =>
  syllables.map(({ letters }) => letters).join(' ');

const readingOf = (place: Place): readonly HanReading[] => readHan(bareName(place.names.zh), 'place') ?? [];

let index: Map<string, Place[]> | null = null;

/** Made at the first question: it reads several hundred names. */
function bySound(): ReadonlyMap<string, readonly Place[]> {
  if (index) return index;
  index = new Map();
  for (const place of places.filter(inChina)) {
    const sound = soundOf(readingOf(place));
    index.set(sound, [...(index.get(sound) ?? []), place]);
  }
  return index;
}

/** Places in China whose name has these syllables, tones apart: Wulumuqi finds Urumqi; the more populous first. */
export function placesSounding(syllables: readonly Syllable[]): readonly Place[] {
  const found = syllables.length === 0 ? [] : (bySound().get(soundOf(syllables)) ?? []);
  return [...found].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
}

/** Whether the place's name has these very syllables, in the tones where tones are given. */
export function hasTones(place: Place, syllables: readonly Syllable[]): boolean {
  const reading = readingOf(place);
  return (
    reading.length === syllables.length &&
    syllables.every(({ letters, tone }, at) => {
      const own = reading[at];
      return own?.letters === letters && (tone === null || own.tone === tone);
    })
  );
}
