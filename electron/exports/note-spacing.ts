import { plainText, words } from '../../shared/report/inline';
import type { Inline } from '../../shared/report/inlines';

/** An inline, and whether it is raised to the height of the numbers of footnotes that it stands between. */
export interface SetInline {
  readonly inline: Inline;
  readonly raised: boolean;
}

/**
 * Content whose marks of sources, set apart as [1], [2] in print, become raised numbers: they follow their word without a
 * blank, and a comma as high as they are parts two of them. Behind a digit the blank stays, or 6 would be taken for 6².
 */
export function spacedForNotes(
  content: readonly Inline[],
  isNoted: (record: string) => boolean,
): readonly SetInline[] {
  const noted = (inline: Inline | undefined) => inline?.type === 'source' && isNoted(inline.record);
  return content.flatMap((inline, index): readonly SetInline[] => {
    const before = content[index - 1];
    if (noted(inline) && noted(before)) return [comma, { inline, raised: false }];
    if (inline.type !== 'text' || !noted(content[index + 1])) return [{ inline, raised: false }];
    if (noted(before) && inline.text.length <= 2) return [comma];
    const said = plainText(content.slice(0, index + 1)).trimEnd();
    const text = /\d$/.test(said) ? inline.text : inline.text.trimEnd();
    return text === '' ? [] : [{ inline: { ...inline, text }, raised: false }];
  });
}

const comma: SetInline = { inline: words(','), raised: true };
