import { simplifiedCharacter } from '../search/simplified-character';

/** Characters that names in simplified script keep, though OpenCC has another for them: 乾安, 於陵, 李昇. */
const kept = new Set('乾於昇著藉瞭甯');

/** A Chinese name in simplified characters; other text as it is. */
export const simplified = (name: string): string =>
  /\p{Script=Han}/u.test(name)
    ? [...name]
        .map((character) => (kept.has(character) ? character : simplifiedCharacter(character)))
        .join('')
    : name;
