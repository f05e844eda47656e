import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { ParagraphBlock } from '../../../shared/report/document';
import type { Layout } from '../../../shared/report/layout';
import { Inlines } from '../inlines';
import { isShort } from './short-text';

interface ParagraphProps {
  readonly block: ParagraphBlock;
  readonly layout: Layout;
  readonly lang: Lang;
}

export function Paragraph({ block, layout, lang }: ParagraphProps): ReactNode {
  const short = isShort(block.content, layout, lang);
  return (
    <p className={short ? 'text short' : 'text'} data-block={block.id}>
      <Inlines content={block.content} />
    </p>
  );
}
