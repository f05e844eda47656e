/** Tone 1 to 4, 5 for the neutral one. */
export type Tone = 1 | 2 | 3 | 4 | 5;

export interface Syllable {
  /** Lower-case letters without a tone mark, with ü in lü, nü, lüe and nüe. */
  readonly letters: string;
  /** Null where it was not written. */
  readonly tone: Tone | null;
}

/** Combining marks of the tones; the breve is a common stand-in for the caron. */
const toneOfMark: Readonly<Record<string, Tone>> = {
  '\u0304': 1,
  '\u0301': 2,
  '\u030c': 3,
  '\u0306': 3,
  '\u0300': 4,
};
const marks = ['', '\u0304', '\u0301', '\u030c', '\u0300', ''] as const;

/** One letter as pinyin sees it: a to z, ü or ê, with the tone it carries and the tone number that follows it. */
export interface PinyinLetter {
  readonly letter: string;
  readonly tone: Tone | null;
  readonly number: Tone | null;
}

/**
 * Letters of a chunk of pinyin in lower case: tone marks, tone numbers (0 and 5 neutral), and ü, v or u: for ü. Null
 * when a character is none of these.
 */
export function lettersOf(chunk: string): readonly PinyinLetter[] | null {
  const text = chunk.normalize('NFD').toLowerCase().replaceAll('v', 'u\u0308').replaceAll('u:', 'u\u0308');
  const letters: PinyinLetter[] = [];
  for (const [found] of text.matchAll(/[a-z][\u0300-\u036f]*[0-5]?|./gsu)) {
    const [, base = '', combining = '', digit = ''] = /^([a-z])(\p{M}*)([0-5]?)$/u.exec(found) ?? [];
    const letter = letterOf(base, combining);
    if (letter === null) return null;
    const mark = [...combining].find((sign) => sign in toneOfMark);
    letters.push({
      letter,
      tone: mark ? (toneOfMark[mark] ?? null) : null,
      number: digit === '' ? null : toneOfNumber(digit),
    });
  }
  return letters;
}

const toneOfNumber = (digit: string): Tone => ([5, 1, 2, 3, 4, 5] as const)[Number(digit)] ?? 5;

function letterOf(base: string, combining: string): string | null {
  const signs = [...combining].filter((sign) => !(sign in toneOfMark));
  const wrong = base === '' || combining.length - signs.length > 1 || signs.length > 1;
  if (wrong) return null;
  if (signs.length === 0) return base;
  if (base === 'u' && signs[0] === '\u0308') return 'ü';
  return base === 'e' && signs[0] === '\u0302' ? 'ê' : null;
}

/** The syllable with its tone mark where pinyin puts it: on a or e, on the o of ou, else on the last vowel. */
export function writeSyllable({ letters, tone }: Syllable): string {
  const mark = marks[tone ?? 0];
  if (!mark) return letters;
  const at = /[aeê]/.exec(letters)?.index ?? letters.indexOf('ou');
  const place = at >= 0 ? at : lastVowel(letters);
  return (letters.slice(0, place + 1) + mark + letters.slice(place + 1)).normalize('NFC');
}

/** Of a syllable without a vowel (m, ng) the first nasal bears the mark. */
function lastVowel(letters: string): number {
  const vowel = /[iouü](?=[^iouü]*$)/.exec(letters)?.index;
  return vowel ?? letters.search(/[mn]/);
}
