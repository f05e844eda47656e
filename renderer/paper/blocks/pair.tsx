import type { ReactNode } from 'react';
import { localeOf } from '../../../shared/domain/language';
import type { PairBlock } from '../../../shared/report/document';

export interface PairProps {
  readonly block: PairBlock;
  readonly first: ReactNode;
  readonly second: ReactNode;
}

/** The same text in two languages: in two columns that begin on one line, or one after the other. */
export function Pair({ block, first, second }: PairProps): ReactNode {
  return (
    <div className={`pair ${block.arrangement}`} data-block={block.id}>
      <div>{first}</div>
      <div lang={localeOf[block.lang]}>{second}</div>
    </div>
  );
}
