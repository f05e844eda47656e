import { Children, type ReactNode } from 'react';
import type { HeadBlock } from '../../../shared/report/document';

/** Office lines, kind of paper, day and place, title, and the lines that say the period. */
export function Head({ block }: { readonly block: HeadBlock }): ReactNode {
  return (
    <header className="head" data-block={block.id}>
      <div className="office">{Children.toArray(block.office.map(line))}</div>
      {block.kind && <p className="kind">{block.kind}</p>}
      {block.dateLine && (
        <p className="date-line">
          <span>{block.dateLine.date}</span>
          <span>{block.dateLine.place}</span>
          <span />
        </p>
      )}
      <h1>{block.title}</h1>
      {block.span.length > 0 && <div className="span">{Children.toArray(block.span.map(line))}</div>}
    </header>
  );
}

const line = (text: string) => <p>{text}</p>;
