import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { Inline, ListBlock } from '../../../shared/report/document';
import type { Convention } from '../../../shared/report/request';
import { inOrder } from '../in-order';
import { Inlines } from '../inlines';
import { isShort } from './short-text';

interface ListProps {
  readonly block: ListBlock;
  readonly convention: Convention;
  readonly lang: Lang;
}

/** The Chinese grid breaks its items anywhere: they are paragraphs, and no line of it stays empty. */
export function List({ block, convention, lang }: ListProps): ReactNode {
  const Tag = block.ordered ? 'ol' : 'ul';
  const isWhole = (content: readonly Inline[]) => convention !== 'gbt' && isShort(content, convention, lang);
  return (
    <Tag data-block={block.id}>
      {inOrder(block.items, (content) => (
        <li className={isWhole(content) ? 'short' : ''}>
          <Inlines content={content} />
        </li>
      ))}
    </Tag>
  );
}
