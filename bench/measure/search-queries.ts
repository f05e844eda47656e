/** Queries of one manner, each typed letter by letter. */
export interface QueryGroup {
  readonly what: string;
  readonly words: readonly string[];
}

/** As the palette asks: hits shown of each kind, and the language of the interface. */
export const shownOfKind = 8;
export const searchLang = 'ru';

/** What staff type; the names of the generated offices are made of syllables such as 云 Yun Юнь. */
export const queries: readonly QueryGroup[] = [
  {
    what: 'as names are spelled',
    words: [
      ...['Делегация «Юньхай', 'форум мэйлин', 'Соглашение Ань', 'Начальник управления', '12/2024'],
      ...['云海代表团', '青川论坛', '高洛合作协议', '局长', '雲海公司'],
      ...['Delegation', 'haiming forum', 'Head of dep', 'Company Yunbei', 'innoprom'],
    ],
  },
  {
    what: 'by sound, initials or another script',
    words: [
      ...['yunhaidaibiaotuan', 'qing chuan lun tan', 'juzhang', 'hezuoxieyi'],
      ...['yhdbt', 'qclt', 'hzxy', 'bntl'],
      ...['цзюйчжан', 'юньхайдайбяотуань', 'хэцзосеи', 'лунтань'],
      ...['Чэнду', 'Chengdu', '叶卡捷琳堡', 'Екатеринбург', 'kazan'],
    ],
  },
  {
    what: 'mistyped',
    words: [
      ...['Дилегация', 'Соглашнеие', 'Начальнек', 'форрум'],
      ...['Delegtaion', 'Compnay', 'Agreemnt', 'hiaming'],
      ...['юньхйа', 'yunhiadaib', 'nothing at all'],
    ],
  },
];

/** What stands in the field after each key. */
export const keysOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) =>
    Array.from(word, (_, at) =>
      Array.from(word)
        .slice(0, at + 1)
        .join(''),
    ),
  );
