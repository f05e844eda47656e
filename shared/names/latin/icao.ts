const letters: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
  },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch' },
  ...{ ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/**
 * A person's Russian name in Latin script as machine-readable passports write it (ICAO Doc 9303, part 3, section 6):
 * щ shch, ю iu, я ia, ё e, й i, ъ ie, х kh, ц ts, ь left out. Other characters stay.
 */
export function icaoName(name: string): string {
  return [...name.normalize('NFC')].map((letter) => latinOf(letter)).join('');
}

function latinOf(letter: string): string {
  const small = letter.toLowerCase();
  const latin = letters[small];
  if (latin === undefined) return letter;
  return letter === small ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}
