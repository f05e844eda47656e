import type { OwnParagraph, RewrittenText } from '../../../../shared/domain/paper-edit';
import type { Block, ReportDocument } from '../../../../shared/report/document';
import { applyEdits } from '../../../../shared/report/edits/apply-edits';
import { blockOfLine, isOwnBlock, ownBlockId } from '../../../../shared/report/edits/block-ids';
import { isRewritable, type RewritableBlock } from '../../../../shared/report/edits/rewritable';
import type { Edits } from './edit-changes';

/** A block as the edit view shows it: generated, with what the office did to it, or of the office's own. */
export type EditedBlock =
  | {
      readonly type: 'text';
      readonly id: string;
      readonly block: RewritableBlock;
      readonly rewritten: RewrittenText | undefined;
      readonly hidden: boolean;
      readonly section: string | undefined;
    }
  | {
      readonly type: 'other';
      readonly id: string;
      readonly block: Block;
      readonly hidden: boolean;
      readonly section: string | undefined;
    }
  | {
      readonly type: 'own';
      readonly id: string;
      readonly paragraph: OwnParagraph;
      readonly section: string | undefined;
    };

/** The blocks of a paper in the office's order, those that are not printed among them. */
export function editedBlocks(generated: ReportDocument, edits: Edits): readonly EditedBlock[] {
  const { document } = applyEdits(generated, { ...pick(edits) });
  const rewritten = new Map((edits.rewritten ?? []).map((text) => [text.block, text]));
  const own = new Map((edits.own ?? []).map((paragraph) => [ownBlockId(paragraph.id), paragraph]));
  const off = hiddenBlocks(document, new Set(edits.hidden));
  let section: string | undefined;
  return document.blocks.flatMap((block): readonly EditedBlock[] => {
    const { id } = block;
    if (block.type === 'heading') section = id;
    if (isOwnBlock(id)) {
      const paragraph = own.get(id);
      return paragraph && blockOfLine(id) === id ? [{ type: 'own', id, paragraph, section }] : [];
    }
    const hidden = off.has(id);
    // Texts in two languages belong together; they are rewritten in the papers of one language.
    if (!isRewritable(block) || document.beside) return [{ type: 'other', id, block, hidden, section }];
    return [{ type: 'text', id, block, rewritten: rewritten.get(id), hidden, section }];
  });
}

const pick = ({ order, own }: Edits): Edits => ({ ...(order && { order }), ...(own && { own }) });

/** Blocks that are not printed: those named, and all that stands under a heading which is. */
function hiddenBlocks({ blocks }: ReportDocument, named: ReadonlySet<string>): ReadonlySet<string> {
  const hidden = new Set<string>();
  let below = 0;
  for (const { id, type, ...block } of blocks) {
    const closes = type === 'signature' || type === 'pageBreak';
    const level = 'level' in block ? block.level : closes ? 1 : 9;
    if (below > 0 && level <= below) below = 0;
    if (type === 'heading' && named.has(id) && below === 0) below = level;
    if (below > 0 || named.has(id)) hidden.add(id);
  }
  return hidden;
}
