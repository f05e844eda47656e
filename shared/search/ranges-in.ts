import { foldName } from './fold-name';
import { foldText } from './folded-text';
import type { TextRange } from './match-name';

/** Where the folded letters of `typed` stand first in a text as written; empty when they don't or nothing is typed. */
export function rangesIn(text: string, typed: string): readonly TextRange[] {
  const wanted = foldName(typed);
  const folded = foldText(text);
  const at = wanted === '' ? -1 : folded.text.indexOf(wanted);
  if (at < 0) return [];
  return [{ from: folded.from[at] ?? 0, to: folded.to[at + wanted.length - 1] ?? 0 }];
}
