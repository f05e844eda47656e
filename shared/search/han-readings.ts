import { polyphonic } from 'pinyin-pro';
import { palladiusTable } from '../names/palladius/table';

/** How one character may be read, every reading it has, since a register does not say which one is meant. */
export interface Readings {
  /** Toneless pinyin; ü as v and as u, as keyboards give it. */
  readonly pinyin: readonly string[];
  /** Palladius spellings, loosened as `loosePalladius` loosens what is typed. */
  readonly palladius: readonly string[];
  /** First letters of the pinyin. */
  readonly initials: readonly string[];
}

/** The ways in which readings are typed. */
export type Spelling = 'pinyin' | 'palladius';

/** Folded Cyrillic without ъ and ь and with е for э: Сиань, Сиан and ченду are meant as they sound. */
export const loosePalladius = (folded: string): string => folded.replace(/[ъь]/g, '').replaceAll('э', 'е');

const remembered = new Map<string, Readings>();

/** The readings of one character by pinyin-pro; empty lists for a character it does not know. */
export function readingsOf(character: string): Readings {
  const known = remembered.get(character);
  if (known) return known;
  const readings = readUnknown(character);
  remembered.set(character, readings);
  return readings;
}

function readUnknown(character: string): Readings {
  const [heard = []] = polyphonic(character, { toneType: 'none', type: 'array', v: true });
  const syllables = heard.filter((syllable) => /^[a-z]+$/.test(syllable));
  const cyrillic = syllables.flatMap((syllable) => palladiusTable.get(syllable.replace('v', 'ü')) ?? []);
  return {
    pinyin: unique(syllables.flatMap((syllable) => [syllable, syllable.replace('v', 'u')])),
    palladius: unique(cyrillic.map((syllable) => loosePalladius(syllable))),
    initials: unique(syllables.map((syllable) => syllable.slice(0, 1))),
  };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
