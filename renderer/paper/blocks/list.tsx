import { Children, type ReactNode } from 'react';
import type { Inline, ListBlock } from '../../../shared/report/document';
import { Inlines } from '../inlines';

export function List({ block }: { readonly block: ListBlock }): ReactNode {
  const Tag = block.ordered ? 'ol' : 'ul';
  return <Tag data-block={block.id}>{Children.toArray(block.items.map(item))}</Tag>;
}

const item = (content: readonly Inline[]) => (
  <li>
    <Inlines content={content} />
  </li>
);
