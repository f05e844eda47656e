import type { OwnParagraph, RewrittenText } from '../../../../shared/domain/paper-edit';
import type { Block, ReportDocument } from '../../../../shared/report/document';
import { applyEdits } from '../../../../shared/report/edits/apply-edits';
import { blockOfLine, isOwnBlock, ownBlockId } from '../../../../shared/report/edits/block-ids';
import type { RewritableBlock } from '../../../../shared/report/edits/rewritable';
import { type Side, sidesOf } from '../../../../shared/report/edits/sides';
import type { Edits } from './edit-changes';

/** A block as the edit view shows it: generated, with what the office did to it, or of the office's own. */
export type EditedBlock =
  | {
      readonly type: 'text';
      readonly id: string;
      readonly side: Side;
      /** The same text before anything was moved: what a rewritten one is written against. */
      readonly ground: RewritableBlock;
      readonly rewritten: RewrittenText | undefined;
      readonly hidden: boolean;
      readonly section: string | undefined;
      /** False where the same text in the second language follows. */
      readonly isLast: boolean;
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
  const rewritten = new Map(
    (edits.rewritten ?? []).map((text) => [`${text.block} ${text.lang ?? ''}`, text]),
  );
  const own = new Map((edits.own ?? []).map((paragraph) => [ownBlockId(paragraph.id), paragraph]));
  const grounds = new Map(generated.blocks.map((block) => [block.id, sidesOf(block, generated)]));
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
    const sides = sidesOf(block, document);
    if (sides.length === 0) return [{ type: 'other', id, block, hidden, section }];
    return sides.map((side, at) => ({
      type: 'text',
      id,
      side,
      ground: grounds.get(id)?.[at]?.block ?? side.block,
      rewritten: rewritten.get(`${id} ${side.second ?? ''}`),
      hidden,
      section,
      isLast: at === sides.length - 1,
    }));
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
