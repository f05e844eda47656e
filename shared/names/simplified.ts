import { Converter } from 'opencc-js/t2cn';

let convert: ((text: string) => string) | null = null;

/**
 * Chinese text in simplified characters (OpenCC's tables for Taiwan and Hong Kong usage of single characters); other
 * text as it is. The table is made at the first call.
 */
export function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  convert ??= Converter({ from: 't', to: 'cn' });
  return convert(text);
}
