import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { ParagraphBlock } from '../../../shared/report/document';
import { plainText } from '../../../shared/report/inline';

import { Inlines } from '../inlines';

/** Characters that surely fit three lines: such a paragraph is not worth a page break inside it. */
const threeLines: Readonly<Record<Lang, number>> = { ru: 225, en: 260, zh: 80 };

export function Paragraph({
  block,
  lang,
}: {
  readonly block: ParagraphBlock;
  readonly lang: Lang;
}): ReactNode {
  const short = plainText(block.content).length <= threeLines[lang];
  return (
    <p className={short ? 'text short' : 'text'} data-block={block.id}>
      <Inlines content={block.content} />
    </p>
  );
}
