import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { ParagraphBlock } from '../../../shared/report/document';
import { plainText } from '../../../shared/report/inline';
import type { Convention } from '../../../shared/report/request';
import { Inlines } from '../inlines';

/** Characters that surely fit three lines: such a paragraph is not worth a page break inside it. */
const threeLines: Readonly<Record<Convention, Readonly<Record<Lang, number>>>> = {
  gost: { ru: 225, en: 230, zh: 112 },
  gbt: { ru: 150, en: 155, zh: 80 },
  plain: { ru: 245, en: 260, zh: 125 },
};

interface ParagraphProps {
  readonly block: ParagraphBlock;
  readonly convention: Convention;
  readonly lang: Lang;
}

export function Paragraph({ block, convention, lang }: ParagraphProps): ReactNode {
  const short = plainText(block.content).length <= threeLines[convention][lang];
  return (
    <p className={short ? 'text short' : 'text'} data-block={block.id}>
      <Inlines content={block.content} />
    </p>
  );
}
