import type { PaperEdit } from '../../domain/paper-edit';
import type { Block, ReportDocument } from '../document';
import { arrangeSections } from './arrange-sections';
import { nameEnclosures } from './name-enclosures';
import { numberAppendices } from './number-appendices';
import { numberCaptions } from './number-captions';
import { idleList, numberSources } from './number-sources';
import { insertParagraphs, type LostParagraph } from './own-paragraphs';
import type { StaleRewrite } from './rewrite-block';
import { type LostRewrite, rewriteBlocks } from './rewrite-blocks';

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
  return {
    document: { ...document, blocks: arrangeBlocks(document.blocks, inserted.blocks, edits) },
    stale: rewritten.stale,
    lost: [...rewritten.lost, ...inserted.lost],
  };
}

/** Everything that is numbered or listed by its place follows the places that blocks have now. */
function arrangeBlocks(
  generated: readonly Block[],
  blocks: readonly Block[],
  edits: Edits,
): readonly Block[] {
  const arrange = (hidden: readonly string[]) =>
    arrangeSections(blocks, { hidden: new Set(hidden), order: edits.order ?? [] });
  const asked = arrange(edits.hidden ?? []);
  const idle = idleList(generated, asked);
  const arranged = idle.length === 0 ? asked : arrange([...(edits.hidden ?? []), ...idle]);
  const numbered = numberSources(generated, numberCaptions(generated, arranged));
  return nameEnclosures(generated, numberAppendices(generated, numbered)).filter(beginsPage);
}

/** A page is begun for what stands on it: not before another one, and not at the end. */
const beginsPage = ({ type }: Block, at: number, blocks: readonly Block[]): boolean =>
  type !== 'pageBreak' || (blocks[at + 1]?.type ?? 'pageBreak') !== 'pageBreak';
