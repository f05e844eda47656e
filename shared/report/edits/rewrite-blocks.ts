import type { Lang } from '../../domain/language';
import type { RewrittenText } from '../../domain/paper-edit';
import type { Block, ReportDocument } from '../document';
import { rewriteBlock, type StaleRewrite } from './rewrite-block';
import { sidesOf, withSides } from './sides';

/** A rewritten text whose block the paper has no more. It is kept, since the block may come back. */
export interface LostRewrite {
  readonly type: 'rewritten';
  readonly block: string;
  /** Set where it is the text in the second language of the paper. */
  readonly lang?: Lang;
  readonly text: string;
}

/** The blocks of a paper in the office's words, each language of them in its own. */
export function rewriteBlocks(document: ReportDocument, rewritten: readonly RewrittenText[]) {
  const waiting = new Map(rewritten.map((text) => [sideKey(text.block, text.lang), text]));
  const stale: StaleRewrite[] = [];
  const blocks = document.blocks.flatMap((block): readonly Block[] => {
    const sides = sidesOf(block, document);
    const texts = sides.map(({ second }) => waiting.get(sideKey(block.id, second)));
    if (texts.every((text) => text === undefined)) return [block];
    const said = sides.map((side, at) => {
      const text = texts[at];
      if (!text) return [side.block];
      waiting.delete(sideKey(block.id, side.second));
      const done = rewriteBlock(side.block, text, { ...document, lang: side.lang });
      if (done.stale) stale.push(done.stale);
      return done.blocks;
    });
    return withSides(block, sides, said);
  });
  return { blocks, stale, lost: [...waiting.values()].map(lostText) };
}

const sideKey = (block: string, second: Lang | undefined): string => `${second ?? ''} ${block}`;

const lostText = ({ block, lang, pieces }: RewrittenText): LostRewrite => ({
  type: 'rewritten',
  block,
  ...(lang ? { lang } : {}),
  text: pieces.map((piece) => (piece.type === 'source' ? '' : piece.text)).join(''),
});
