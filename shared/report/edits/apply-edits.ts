import type { PaperEdit } from '../../domain/paper-edit';
import type { Block, ReportDocument } from '../document';
import { arrangeSections } from './arrange-sections';
import { numberCaptions } from './number-captions';
import { insertParagraphs, type LostParagraph } from './own-paragraphs';
import { isRewritable } from './rewritable';
import { rewriteBlock, type StaleRewrite } from './rewrite-block';

/** A rewritten text whose block the paper has no more. It is kept, since the block may come back. */
export interface LostRewrite {
  readonly type: 'rewritten';
  readonly block: string;
  readonly text: string;
}

export type LostEdit = LostRewrite | LostParagraph;

/** A paper as the office edited it, and what of the edits needs a look. */
export interface EditedDocument {
  readonly document: ReportDocument;
  /** Rewritten texts under which the data have changed. */
  readonly stale: readonly StaleRewrite[];
  /** Edits whose block is gone. */
  readonly lost: readonly LostEdit[];
}

type Edits = Pick<PaperEdit, 'hidden' | 'order' | 'rewritten' | 'own'>;

/** Lays the office's edits over a generated paper. Neither is changed: every edit can be taken back by itself. */
export function applyEdits(document: ReportDocument, edits: Edits): EditedDocument {
  const rewritten = rewriteBlocks(document, edits.rewritten ?? []);
  const inserted = insertParagraphs({ ...document, blocks: rewritten.blocks }, edits.own ?? []);
  const arranged = arrangeSections(inserted.blocks, {
    hidden: new Set(edits.hidden),
    order: edits.order ?? [],
  });
  return {
    document: { ...document, blocks: numberCaptions(document.blocks, arranged) },
    stale: rewritten.stale,
    lost: [...rewritten.lost, ...inserted.lost],
  };
}

function rewriteBlocks(document: ReportDocument, rewritten: NonNullable<Edits['rewritten']>) {
  const byBlock = new Map(rewritten.map((text) => [text.block, text]));
  const stale: StaleRewrite[] = [];
  const blocks = document.blocks.flatMap((block): readonly Block[] => {
    const text = byBlock.get(block.id);
    if (!text || !isRewritable(block)) return [block];
    byBlock.delete(block.id);
    const done = rewriteBlock(block, text, document);
    if (done.stale) stale.push(done.stale);
    return done.blocks;
  });
  const lost = [...byBlock.values()].map(
    ({ block, pieces }): LostRewrite => ({
      type: 'rewritten',
      block,
      text: pieces.map((piece) => (piece.type === 'source' ? '' : piece.text)).join(''),
    }),
  );
  return { blocks, stale, lost };
}
