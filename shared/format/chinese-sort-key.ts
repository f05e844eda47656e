interface Instead {
  /** What follows the character where it is read otherwise than Unicode's pinyin order takes it. */
  readonly before: RegExp;
  /** A character of the right sound. */
  readonly character: string;
}

/** First characters of place names and surnames with another reading than the one they sort by, as atlases read them. */
const insteadOf: Readonly<Record<string, Instead>> = {
  长: { before: /^(?![子官老])/, character: '常' },
  厦: { before: /^门/, character: '下' },
  单: { before: /^县/, character: '善' },
  番: { before: /^禺/, character: '潘' },
  乐: { before: /^清/, character: '月' },
  尉: { before: /^[犁迟]/, character: '玉' },
  蔚: { before: /^县/, character: '玉' },
  铅: { before: /^山/, character: '盐' },
  浚: { before: /^县/, character: '训' },
  曾: { before: /^(?!经)/, character: '增' },
};

/**
 * The name as it should be put into pinyin order: 长春 among the names in ch, 厦门 among those in x. Names that are
 * sorted right by themselves come back as they are.
 */
export function asSorted(name: string): string {
  const instead = insteadOf[name.charAt(0)];
  return instead?.before.test(name.slice(1)) ? instead.character + name.slice(1) : name;
}
