import { simplifiedCharacter } from './simplified-character';

/** A text as search compares it, and where each of its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text` the half-open range [from, to) of the original it was folded from. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ё: 'е',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const dropped = /^[«»"'’‘“”《》ʼ`´]/u;
const separator = /^[\p{Z}\p{P}\p{C}\s№]/u;
const remembered = new Map<string, string>();
const rememberedAtMost = 20_000;

/** One character and its marks, folded; a space for whatever parts words, nothing for quotes and apostrophes. */
function foldCluster(cluster: string): string {
  const known = remembered.get(cluster);
  if (known !== undefined) return known;
  const folded = foldUnknown(cluster);
  if (remembered.size < rememberedAtMost) remembered.set(cluster, folded);
  return folded;
}

function foldUnknown(cluster: string): string {
  if (dropped.test(cluster)) return '';
  if (separator.test(cluster)) return ' ';
  const letters = cluster.normalize('NFKC').toLowerCase();
  const bare = (plainLetters[letters] ?? letters)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
  return /\p{Script=Han}/u.test(bare) ? simplifiedCharacter(bare) : (plainLetters[bare] ?? bare);
}

/**
 * The text in lower case with ё as е, simplified characters, without diacritics of Latin letters, quotes and
 * apostrophes; punctuation and spaces between words are one space, none at the ends.
 */
export function foldText(original: string): FoldedText {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let gap = -1;
  for (let at = 0, end = 0; at < original.length; at = end) {
    end = endOfCluster(original, at);
    const folded = foldCluster(original.slice(at, end));
    if (folded === '') continue;
    if (folded === ' ') {
      if (gap < 0) gap = at;
      continue;
    }
    if (gap >= 0 && text !== '') {
      text += ' ';
      from.push(gap);
      to.push(at);
    }
    gap = -1;
    text += folded;
    for (let i = 0; i < folded.length; i += 1) {
      from.push(at);
      to.push(end);
    }
  }
  return { text, from, to };
}

const mark = /^\p{M}/u;
/** Marks that stand on the letter before them begin here; letters and signs below are never marks. */
const firstMark = 0x300;

/** The end of the character that begins at `at`, with the marks that stand on it. */
function endOfCluster(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  for (
    let next = text.codePointAt(end);
    next !== undefined && next >= firstMark;
    next = text.codePointAt(end)
  ) {
    if (!isMark(next)) break;
    end += next > 0xffff ? 2 : 1;
  }
  return end;
}

const knownMarks = new Map<number, boolean>();

function isMark(code: number): boolean {
  const known = knownMarks.get(code);
  if (known !== undefined) return known;
  const is = mark.test(String.fromCodePoint(code));
  knownMarks.set(code, is);
  return is;
}
