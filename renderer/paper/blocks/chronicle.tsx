import type { ReactNode } from 'react';
import type { ChronicleBlock } from '../../../shared/report/document';
import { Inlines } from '../inlines';

/** Dated lines in order; a line never breaks over two pages. */
export function Chronicle({ block }: { readonly block: ChronicleBlock }): ReactNode {
  return (
    <dl className="chronicle" data-block={block.id}>
      {block.items.map((item) => (
        <div key={`${item.record} ${item.date}`} data-record={item.record}>
          <dt>{item.date}</dt>
          <dd>
            <Inlines content={item.content} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
