/** Masculine of a Russian surname that a woman bears, or null: -ова, -ева, -ёва, -ина, -ына, -ская, -цкая. */
export function masculineSurname(ru: string): string | null {
  if (/(?:[оеё]в|[иы]н)а$/.test(ru)) return ru.slice(0, -1);
  return /[сц]кая$/.test(ru) ? ru.replace(/ая$/, 'ий') : null;
}

/** The Chinese form of the surname for a woman, from that for a man: 夫 becomes 娃, 斯基 斯卡娅, others take 娜. */
export function feminineInChinese(masculine: string): string {
  if (masculine.endsWith('夫')) return `${masculine.slice(0, -1)}娃`;
  if (/[斯茨]基$/.test(masculine)) return `${masculine.slice(0, -1)}卡娅`;
  return `${masculine}娜`;
}

const feminineCharacters: Readonly<Record<string, string>> = {
  瓦: '娃',
  纳: '娜',
  亚: '娅',
  马: '玛',
  利: '莉',
  里: '丽',
  尼: '妮',
  萨: '莎',
  沙: '莎',
};

/** A transcribed name with the last character that women's names take. */
export const withFeminineEnding = (chinese: string): string => {
  const last = chinese.at(-1) ?? '';
  return chinese.slice(0, -last.length) + (feminineCharacters[last] ?? last);
};
