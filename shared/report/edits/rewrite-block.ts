import type { Lang } from '../../domain/language';
import type { RewrittenText, TextPiece } from '../../domain/paper-edit';
import type { DocumentMeta } from '../document';
import { inlinesOf } from '../figures-of';
import { type Line, mergeWords, recordsOf, words } from '../inline';
import type { Inline, SourceInline, TextInline } from '../inlines';
import { lineId } from './block-ids';
import { ownWords } from './own-words';
import { figuresIn, type RewritableBlock, textOf } from './rewritable';

/** A figure of a rewritten block that is not what it was; null on the side on which it is not there. */
export interface ChangedFigure {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A rewritten block whose generated text is no longer the one that the office wrote against. */
export interface StaleRewrite {
  readonly block: string;
  /** Set where it is the text in the second language of the paper. */
  readonly lang?: Lang;
  readonly before: string;
  readonly after: string;
  readonly figures: readonly ChangedFigure[];
}

export interface Rewriting {
  /** The block in the office's words; several where a paragraph was made into several. */
  readonly blocks: readonly RewritableBlock[];
  readonly stale: StaleRewrite | null;
}

/**
 * Puts the office's words in place of the generated ones, with figures, references and numbers of sources as they are
 * now. `ground` is the generated text before anything was moved, where the block has other numbers since.
 */
export function rewriteBlock(
  block: RewritableBlock,
  rewritten: RewrittenText,
  paper: { readonly lang: Lang; readonly meta: DocumentMeta },
  ground: RewritableBlock = block,
): Rewriting {
  const live = livePieces(block, paper.meta);
  const said = rewritten.pieces.flatMap((piece) => inlineOf(piece, live, paper.lang));
  const content = mergeWords(said.map(afterSpace));
  const lines = splitLines(content);
  const records = [...new Set([...(block.records ?? []), ...recordsOf(content)])];
  return { blocks: withLines(block, lines, records), stale: staleness(ground, rewritten, paper.meta) };
}

interface LivePieces {
  readonly figures: ReadonlyMap<string, Inline>;
  readonly sources: ReadonlyMap<string, SourceInline>;
  /** By the heading of the appendix. */
  readonly references: ReadonlyMap<string, TextInline>;
}

function livePieces(block: RewritableBlock, meta: DocumentMeta): LivePieces {
  const inlines = inlinesOf(block);
  const sources = inlines.filter((inline) => inline.type === 'source');
  const texts = inlines.filter((inline) => inline.type === 'text');
  return {
    figures: new Map(figuresIn(block, meta).map(({ key, figure }) => [key, figure])),
    sources: new Map(sources.map((source) => [source.record, source])),
    references: new Map(texts.flatMap((text) => (text.refers === undefined ? [] : [[text.refers, text]]))),
  };
}

/** A figure that the generated text has no more is printed as it was last; the warning names it. */
function inlineOf(piece: TextPiece, { figures, sources, references }: LivePieces, lang: Lang): Line {
  switch (piece.type) {
    case 'text':
      return [ownWords(piece.text, lang)];
    case 'figure':
      return [figures.get(piece.key) ?? words(piece.text)];
    case 'reference':
      return [references.get(piece.heading) ?? { ...words(piece.text), refers: piece.heading }];
    case 'source': {
      const source = sources.get(piece.record);
      return source ? [source] : [];
    }
  }
}

/** A reference brings its own space with it, and takes no second one from the words before it. */
function afterSpace(inline: Inline, at: number, line: Line): Inline {
  const before = line[at - 1];
  if (inline.type !== 'text' || inline.refers === undefined) return inline;
  const isApart = at === 0 || (before?.type === 'text' && /\s$/u.test(before.text));
  return isApart ? { ...inline, text: inline.text.trimStart() } : inline;
}

/** Lines end at line feeds within words; empty ones are left out, but one always stays. */
function splitLines(content: Line): readonly Line[] {
  const lines: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.type !== 'text') lines.at(-1)?.push(inline);
    else {
      const [first = '', ...more] = inline.text.split('\n');
      lines.at(-1)?.push({ ...inline, text: first });
      for (const text of more) lines.push([{ ...inline, text }]);
    }
  }
  const said = lines.map(mergeWords).filter((line) => line.length > 0);
  return said.length > 0 ? said : [[]];
}

function withLines(
  block: RewritableBlock,
  lines: readonly Line[],
  records: readonly string[],
): readonly RewritableBlock[] {
  switch (block.type) {
    case 'list':
      return [{ ...block, items: lines, records }];
    case 'heading':
      return [{ ...block, text: lines.flatMap((line, at) => (at === 0 ? line : [words(' '), ...line])) }];
    default:
      return lines.map((content, at) => ({
        type: block.type,
        id: lineId(block.id, at),
        content,
        records,
      }));
  }
}

function staleness(
  block: RewritableBlock,
  { basis, lang }: RewrittenText,
  meta: DocumentMeta,
): StaleRewrite | null {
  const after = textOf(block);
  if (after === basis.text) return null;
  const now = new Map(figuresIn(block, meta).map(({ key, figure }) => [key, figure.text]));
  const then = new Map(basis.figures.map(({ key, text }) => [key, text]));
  const figures = [...new Set([...then.keys(), ...now.keys()])]
    .map((key) => ({ key, before: then.get(key) ?? null, after: now.get(key) ?? null }))
    .filter((figure) => figure.before !== figure.after);
  return { block: block.id, ...(lang ? { lang } : {}), before: basis.text, after, figures };
}
