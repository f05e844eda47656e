import pairs from 'opencc-js/dict/TSCharacters';

let table: ReadonlyMap<string, string> | null = null;

/** Made when the first Chinese character is folded, so that starting the app does not pay for it. */
function characters(): ReadonlyMap<string, string> {
  table ??= new Map(
    pairs.split('|').map((pair): [string, string] => {
      const [from = '', to = ''] = pair.split(' ');
      return [from, to];
    }),
  );
  return table;
}

/** The simplified form of one Chinese character (OpenCC's TSCharacters, the first of several); itself without one. */
export const simplifiedCharacter = (character: string): string => characters().get(character) ?? character;
