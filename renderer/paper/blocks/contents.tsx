import type { ReactNode } from 'react';
import type { ContentsBlock } from '../../../shared/report/document';
import { inOrder } from '../../ui/in-order';
import { asTheyAre, Inlines, WordsContext } from '../inlines';

/** The sections of a long paper, each a link, with room for its page, which `numberContents` fills in. */
export function Contents({ block }: { readonly block: ContentsBlock }): ReactNode {
  return (
    <nav className="contents" aria-label={block.title} data-block={block.id}>
      <p className="contents-title">{block.title}</p>
      <WordsContext value={asTheyAre}>
        {inOrder(block.entries, (entry) => (
          <a className={`level-${entry.level}`} href={`#${encodeURIComponent(entry.block)}`}>
            <span>
              <Inlines content={entry.text} />
            </span>
            <span className="leader" />
            <span className="page" data-page-of={entry.block} />
          </a>
        ))}
      </WordsContext>
    </nav>
  );
}
