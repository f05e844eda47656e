import { givenNames } from './given-names';
import { nameKey } from './name-key';

/** Patronymics that don't follow the rule, son's and daughter's. */
const special: Readonly<Record<string, readonly (readonly [son: string, daughter: string])[]>> = {
  петр: [['петрович', 'петровна']],
  павел: [['павлович', 'павловна']],
  лев: [['львович', 'львовна']],
  михаил: [['михайлович', 'михайловна']],
  яков: [['яковлевич', 'яковлевна']],
  даниил: [['данилович', 'даниловна']],
  илья: [['ильич', 'ильинична']],
  никита: [['никитич', 'никитична']],
};

/** -й gives -евич, -ий also -ьевич, -ь -евич, a consonant -ович. */
function regular(father: string): readonly (readonly [son: string, daughter: string])[] {
  const stem = father.slice(0, -1);
  const stems = father.endsWith('ий')
    ? [`${stem}е`, `${father.slice(0, -2)}ье`]
    : [/[йь]$/.test(father) ? `${stem}е` : `${father}о`];
  return stems.map((start) => [`${start}вич`, `${start}вна`]);
}

/** The Chinese endings: -вич is 维奇 and -вна 芙娜; Ильич and Никитич have none of the в. */
const endings = (son: string): readonly [son: string, daughter: string] =>
  son.endsWith('вич') ? ['维奇', '芙娜'] : ['奇', '奇娜'];

const byKey: ReadonlyMap<string, string> = new Map(
  givenNames.flatMap(({ ru, patronymic }) => {
    const father = nameKey(ru);
    if (patronymic === null) return [];
    return (special[father] ?? regular(father)).flatMap(([son, daughter]) => {
      const [forSon, forDaughter] = endings(son);
      return [
        [son, patronymic + forSon],
        [daughter, patronymic + forDaughter],
      ] as const;
    });
  }),
);

/** The Chinese form of a patronymic of a known given name (伊万诺维奇, 谢尔盖耶芙娜), or null. */
export const patronymicInChinese = (word: string): string | null => byKey.get(nameKey(word)) ?? null;

/** Whether the word has the form of a patronymic, of whatever name. */
export const isPatronymic = (word: string): boolean =>
  /(?:[оеь]вич|ильич|никитич|[оеь]вна|инична|итична)$/.test(nameKey(word));

export const isDaughters = (word: string): boolean => isPatronymic(word) && /на$/.test(nameKey(word));
