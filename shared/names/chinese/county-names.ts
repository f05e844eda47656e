import { simplified } from '../simplified';
import lines from './county-names.json';

let names: ReadonlySet<string> | null = null;

/**
 * Whether a county, district or county-level city of China bears this bare name of two or three characters: 武进 is one,
 * though 武 is a surname too. Made by build/gazetteer/make-county-names.mjs; read at the first question.
 */
export function isCountyName(text: string): boolean {
  names ??= new Set(lines.flatMap((line) => line.split(' ')));
  return names.has(simplified(text));
}
