import type { ReactNode } from 'react';
import { localeOf } from '../../../shared/domain/language';
import type { HeadBlock } from '../../../shared/report/document';
import { inOrder } from '../../ui/in-order';
import { titleStretchesOf } from '../binding';
import { WholeStretches } from '../whole-stretches';

/** Coat of arms, office lines, kind of paper, day and place, title, and the lines that say the period. */
export function Head({ block }: { readonly block: HeadBlock }): ReactNode {
  return (
    <header className="head" data-block={block.id}>
      {block.emblem && <img className="emblem" src={block.emblem.picture} alt={block.emblem.alt} />}
      <div className="office">{inOrder(block.office, line)}</div>
      {block.kind && <p className="kind">{block.kind}</p>}
      {block.dateLine && (
        <p className="date-line">
          <span>{block.dateLine.date}</span>
          <span>{block.dateLine.place}</span>
          <span />
        </p>
      )}
      <h1>
        <WholeStretches text={block.title} parted={titleStretchesOf} />
        {block.beside && (
          <span lang={localeOf[block.beside.lang]}>
            <WholeStretches text={block.beside.title} parted={titleStretchesOf} />
          </span>
        )}
      </h1>
      {block.span.length > 0 && <div className="span">{inOrder(block.span, line)}</div>}
    </header>
  );
}

const line = (text: string) => <p>{text}</p>;
