import type { ReactNode } from 'react';
import type { Inline, ListBlock } from '../../../shared/report/document';
import { inOrder } from '../in-order';
import { Inlines } from '../inlines';

export function List({ block }: { readonly block: ListBlock }): ReactNode {
  const Tag = block.ordered ? 'ol' : 'ul';
  return <Tag data-block={block.id}>{inOrder(block.items, item)}</Tag>;
}

const item = (content: readonly Inline[]) => (
  <li>
    <Inlines content={content} />
  </li>
);
