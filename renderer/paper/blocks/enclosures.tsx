import type { ReactNode } from 'react';
import type { EnclosuresBlock } from '../../../shared/report/document';
import { inOrder } from '../../ui/in-order';

/** The enclosures by name; where there are several each has its number. */
export function Enclosures({ block }: { readonly block: EnclosuresBlock }): ReactNode {
  const isOne = block.items.length === 1;
  return (
    <div className="enclosures" data-block={block.id}>
      <p>{block.label}</p>
      <div>{inOrder(block.items, (item, index) => line(isOne ? item : `${index + 1}.\u00a0${item}`))}</div>
    </div>
  );
}

const line = (text: string) => <p>{text}</p>;
