import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { HeadingBlock } from '../../../shared/report/document';
import { Inlines, WordsContext } from '../inlines';

const tags = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

/** A section heading: the title of the paper is h1, so its sections begin at h2. Never hyphenated. */
export function Heading({ block, lang }: { readonly block: HeadingBlock; readonly lang: Lang }): ReactNode {
  const Tag = tags[block.level];
  return (
    <Tag data-block={block.id}>
      <WordsContext value={asTheyAre}>
        <span>
          {block.number !== null && `${block.number}${gapAfter(block.number, lang)}`}
          <Inlines content={block.text} />
        </span>
      </WordsContext>
    </Tag>
  );
}

/** 一、 and （一） bring their own space; 附件1 is parted by one character. */
function gapAfter(number: string, lang: Lang): string {
  if (lang !== 'zh') return '\u00a0';
  return /[\p{L}\p{N}]$/u.test(number) ? '\u3000' : '';
}

const asTheyAre = (words: string) => words;
