import { fixedEndings, transcriptionTable } from './transcription-table';

const vowels = 'аяэеыиоёую';
/** Longest accepted word; no Russian name is longer. */
const longestWord = 30;

/**
 * One Russian word in Chinese characters by the Xinhua table: a suggestion to be looked over, never an established name.
 * Null when the word is not Russian letters or has no vowel.
 */
export function transcribe(word: string): string | null {
  const small = word.normalize('NFC').toLowerCase();
  if (small.length > longestWord || !/^[а-яё]+$/.test(small) || !/[аяэеыиоёую]/.test(small)) return null;
  const ending = fixedEndings.find(([ru]) => small.length > ru.length + 1 && small.endsWith(ru));
  const stem = ending ? small.slice(0, -ending[0].length) : small;
  return opened(syllables(stem)) + (ending?.[1] ?? '');
}

/**
 * As the notes of the table have it: doubled consonants count once, but for нн, whose first closes its syllable; м before б
 * and п counts as н; г in гк as х; ч in чт as ш.
 */
function syllables(word: string): string {
  let rest = word
    .replace(/ъ/g, '')
    .replace(/([^аяэеыиоёуюн])\1/g, '$1')
    .replace(/м(?=[бп])/g, 'н')
    .replace(/г(?=к)/g, 'х')
    .replace(/ч(?=т)/g, 'ш')
    .replace(/[иы]й(?=$)/, 'и')
    .replace(/ь(?=[яеёюи])/g, 'и');
  let chinese = '';
  while (rest !== '') {
    const [length, text] = syllableAt(rest, chinese === '');
    chinese += text;
    rest = rest.slice(length);
  }
  return chinese;
}

/** The first syllable: how many letters it takes and its characters. */
function syllableAt(rest: string, isFirst: boolean): readonly [length: number, text: string] {
  const [first = ''] = rest;
  const isVowel = vowels.includes(first);
  const row = transcriptionTable.get(isVowel ? '-' : first);
  const start = isVowel ? 0 : 1;
  const vowel = (rest[start] ?? '').replace('ь', 'и');
  if (!row || !vowels.includes(vowel) || vowel === '') return [1, closing(first, rest, isFirst)];
  const next = rest[start + 1] ?? '';
  const closes = !vowels.includes(rest[start + 2] ?? '-') && rest[start + 2] !== 'ь';
  const wide = next === 'й' || (next === 'н' && closes) ? row.get(vowel.replace('ы', 'э') + next) : undefined;
  if (wide !== undefined) return [start + 2, wide];
  return [start + 1, row.get(vowel) ?? ''];
}

/** A consonant without a vowel; в and ф open a word as 弗, л and р as 勒. */
function closing(letter: string, rest: string, isFirst: boolean): string {
  if (isFirst && 'вф'.includes(letter) && rest.length > 1) return '弗';
  if (isFirst && 'лр'.includes(letter) && rest.length > 1) return '勒';
  return transcriptionTable.get(letter)?.get('') ?? '';
}

/** At the start of a name е is 叶. */
const opened = (chinese: string): string => chinese.replace(/^耶/, '叶');
