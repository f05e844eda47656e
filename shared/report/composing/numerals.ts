const chineseDigits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 0 to 99 in Chinese numerals, as headings are numbered: 一, 十, 十二, 二十一. */
export function chineseNumeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : chineseDigits[tens]}十`;
  return head + (ones === 0 && tens > 0 ? '' : chineseDigits[ones]);
}

const romanDigits = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 1 to 39 in Roman numerals. */
export function romanNumeral(n: number): string {
  const [value, digit] = romanDigits.find(([each]) => each <= n) ?? [0, ''];
  return value === 0 ? '' : digit + romanNumeral(n - value);
}
