const letters: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'ë',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
  },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch' },
  ...{ ш: 'sh', щ: 'shch', ъ: '”', ы: 'y', ь: '’', э: 'e', ю: 'yu', я: 'ya' },
};

/** е and ё open with y at the start of a word and after a vowel, й, ъ or ь. */
const opensWithY = /^$|[аеёиоуыэюяйъь]$|[^\p{L}]$/u;

const written = (letter: string, latin: string): string =>
  letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);

/**
 * A Russian place name in Latin script by BGN/PCGN 1947 to the letter: е is ye at the start of a word and after a vowel,
 * й, ъ and ь; ё yë or ë; й and ы y; ъ ”; ь ’. The system's optional middle dots are not written. Other characters stay.
 */
export function bgnStrict(name: string): string {
  const source = name.normalize('NFC');
  let latin = '';
  let before = '';
  for (const letter of source) {
    const small = letter.toLowerCase();
    const plain = letters[small] ?? null;
    const y = (small === 'е' || small === 'ё') && opensWithY.test(before) ? 'y' : '';
    latin += plain === null ? letter : written(letter, y + plain);
    before = small;
  }
  return latin;
}

/**
 * The same in the form that maps and the press use: no apostrophes or diacritics, ё yo, final -ий and -ый y, -ые
 * ye, ь before и or о y (Nizhny, Oryol, Naberezhnye, Ilyinsky).
 */
export function bgnCommon(name: string): string {
  const prepared = name
    .normalize('NFC')
    .replace(/(?<=\p{L})[иы]й(?!\p{L})/gu, 'ы')
    .replace(/ые(?!\p{L})/gu, 'ыэ')
    .replace(/ь(?=[ио])/gu, 'ьй');
  return bgnStrict(prepared)
    .replace(/yë/g, 'yo')
    .replace(/Yë/g, 'Yo')
    .replace(/ë/g, 'yo')
    .replace(/Ë/g, 'Yo')
    .replace(/[’”]/g, '');
}
