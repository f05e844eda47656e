import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { ParagraphBlock } from '../../../shared/report/document';
import type { Convention } from '../../../shared/report/request';
import { Inlines } from '../inlines';
import { isShort } from './short-text';

interface ParagraphProps {
  readonly block: ParagraphBlock;
  readonly convention: Convention;
  readonly lang: Lang;
}

export function Paragraph({ block, convention, lang }: ParagraphProps): ReactNode {
  const short = isShort(block.content, convention, lang);
  return (
    <p className={short ? 'text short' : 'text'} data-block={block.id}>
      <Inlines content={block.content} />
    </p>
  );
}
