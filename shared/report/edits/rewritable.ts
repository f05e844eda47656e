import type { RewrittenText, TextPiece } from '../../domain/paper-edit';
import type { Block, DocumentMeta } from '../document';
import { inlinesOf } from '../figures-of';
import { plainText } from '../inline';
import type { Inline } from '../inlines';
import { type KeyedFigure, keyedFigures } from './figure-keys';

const rewritableTypes = ['heading', 'paragraph', 'list', 'note'] as const;
export type RewritableBlock = Extract<Block, { type: (typeof rewritableTypes)[number] }>;

/** Blocks made of sentences, which the office may say in its own words. */
export const isRewritable = (block: Block): block is RewritableBlock =>
  rewritableTypes.some((type) => type === block.type);

/** Items of a list stand on lines of their own. */
const linesOf = (block: RewritableBlock): readonly (readonly Inline[])[] => {
  if (block.type === 'list') return block.items;
  return [block.type === 'heading' ? block.text : block.content];
};

/** What a block says, one line for each item of a list. */
export const textOf = (block: RewritableBlock): string => linesOf(block).map(plainText).join('\n');

/** A generated block as the pieces it can be rewritten from; names become words, figures and marks stay live. */
export function piecesOf(block: RewritableBlock, meta: DocumentMeta): readonly TextPiece[] {
  const keys = new Map(figuresIn(block, meta).map(({ key, figure }) => [figure, key]));
  const pieceOf = (inline: Inline): readonly TextPiece[] => {
    switch (inline.type) {
      case 'emphasis':
        return inline.content.flatMap(pieceOf);
      case 'figure':
        return [{ type: 'figure', key: keys.get(inline) ?? '', text: inline.text }];
      case 'source':
        return [{ type: 'source', record: inline.record }];
      case 'break':
        return [{ type: 'text', text: ' / ' }];
      case 'text':
        if (inline.refers === undefined || inline.text === '') break;
        return [{ type: 'reference', heading: inline.refers, text: inline.text }];
    }
    return inline.text === '' ? [] : [{ type: 'text', text: inline.text }];
  };
  const lines = linesOf(block).map((line) => line.flatMap(pieceOf));
  return joinWords(lines.flatMap((line, index) => (index === 0 ? line : [newLine, ...line])));
}

const newLine: TextPiece = { type: 'text', text: '\n' };

/** Runs of words that follow one another become one. */
export function joinWords(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', text: last.text + piece.text };
    } else joined.push(piece);
  }
  return joined;
}

export const figuresIn = (block: RewritableBlock, meta: DocumentMeta): readonly KeyedFigure[] =>
  keyedFigures(inlinesOf(block), meta);

/** What a rewritten text is written against: the generated text and its figures as they are now. */
export function basisOf(block: RewritableBlock, meta: DocumentMeta): RewrittenText['basis'] {
  const figures = figuresIn(block, meta).map(({ key, figure }) => ({ key, text: figure.text }));
  return { text: textOf(block), figures };
}
