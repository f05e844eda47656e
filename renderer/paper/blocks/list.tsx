import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { ListBlock } from '../../../shared/report/document';
import type { Inline } from '../../../shared/report/inlines';
import type { Layout } from '../../../shared/report/layout';
import { inOrder } from '../../ui/in-order';
import { Inlines } from '../inlines';
import { isShort } from './short-text';

interface ListProps {
  readonly block: ListBlock;
  readonly layout: Layout;
  readonly lang: Lang;
}

/** The Chinese grid breaks its items anywhere: they are paragraphs, and no line of it stays empty. */
export function List({ block, layout, lang }: ListProps): ReactNode {
  const Tag = block.ordered ? 'ol' : 'ul';
  const isWhole = (content: readonly Inline[]) => layout !== 'gbt' && isShort(content, layout, lang);
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
