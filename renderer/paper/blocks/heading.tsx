import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/domain/language';
import { gapAfterNumber } from '../../../shared/format/heading-number';
import type { HeadingBlock } from '../../../shared/report/document';
import { asTheyAre, Inlines, WordsContext } from '../inlines';

const tags = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

/** A section heading: the title of the paper is h1, so its sections begin at h2. Never hyphenated. */
export function Heading({ block, lang }: { readonly block: HeadingBlock; readonly lang: Lang }): ReactNode {
  const Tag = tags[block.level];
  const number = block.number === null ? '' : `${block.number}${gapAfterNumber(block.number, lang)}`;
  return (
    <Tag id={block.id} data-block={block.id} className={block.appendix ? 'appendix' : undefined}>
      <WordsContext value={asTheyAre}>
        {block.appendix && <span className="number">{number}</span>}
        <span>
          {!block.appendix && number}
          <Inlines content={block.text} />
        </span>
      </WordsContext>
    </Tag>
  );
}
