import type { Lang } from '../../domain/language';
import type { OwnParagraph } from '../../domain/paper-edit';
import type { Block, ParagraphBlock, ReportDocument } from '../document';
import { blockOfLine, isOwnBlock, lineId, ownBlockId } from './block-ids';
import { ownWords } from './own-words';
import { pairs } from './sides';

/** An own paragraph whose block is gone; `printed` where it stands at the end of its section instead. */
export interface LostParagraph {
  readonly type: 'own';
  readonly id: string;
  readonly text: string;
  readonly printed: boolean;
}

export interface Insertion {
  readonly blocks: readonly Block[];
  readonly lost: readonly LostParagraph[];
}

/** Puts the office's own paragraphs behind the blocks they follow; those behind the same block keep their order. */
export function insertParagraphs(
  { blocks: generated, ...paper }: Pick<ReportDocument, 'blocks' | 'lang' | 'beside'>,
  own: readonly OwnParagraph[],
): Insertion {
  const blocks = [...generated];
  const lost: LostParagraph[] = [];
  for (const paragraph of own) {
    const found = blocks.findIndex(({ id }) => id === paragraph.after);
    const at = found >= 0 ? behindOwn(blocks, found) : endOfSection(blocks, paragraph.section);
    if (found < 0) lost.push({ type: 'own', id: paragraph.id, text: paragraph.text, printed: at !== null });
    if (at !== null) blocks.splice(at, 0, ...blocksOf(paragraph, paper));
  }
  return { blocks, lost };
}

/** Behind the further lines of the block and the own paragraphs that follow it already. */
function behindOwn(blocks: readonly Block[], found: number): number {
  const block = blocks[found]?.id;
  const next = blocks.findIndex(
    ({ id }, index) => index > found && blockOfLine(id) !== block && !isOwnBlock(id),
  );
  return next < 0 ? blocks.length : next;
}

/** Where the text of a section ends and its subsections or the next section begin; null where it is gone. */
function endOfSection(blocks: readonly Block[], section: string | undefined): number | null {
  const heading = blocks.findIndex(({ id, type }) => type === 'heading' && id === section);
  if (heading < 0) return null;
  const next = blocks.findIndex(
    ({ type }, index) => index > heading && ['heading', 'signature', 'pageBreak'].includes(type),
  );
  return next < 0 ? blocks.length : next;
}

/** In a paper in two languages the texts stand beside each other, as generated ones do. */
function blocksOf(
  own: OwnParagraph,
  { lang, beside }: Pick<ReportDocument, 'lang' | 'beside'>,
): readonly Block[] {
  const id = ownBlockId(own.id);
  const first = paragraphs(id, own.text, lang);
  if (!beside) return first;
  return pairs({ type: 'pair', id, ...beside }, first, paragraphs(id, own.beside ?? '', beside.lang));
}

/** Lines of their own are paragraphs of their own. */
const paragraphs = (id: string, text: string, lang: Lang): readonly ParagraphBlock[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => ({
      type: 'paragraph',
      id: lineId(id, at),
      content: [ownWords(line.trim(), lang)],
    }));
