import type { RewrittenText, TextPiece } from '../../../../shared/domain/paper-edit';
import type { DocumentMeta } from '../../../../shared/report/document';
import { joinWords, piecesOf, type RewritableBlock } from '../../../../shared/report/edits/rewritable';
import { inlinesOf } from '../../../../shared/report/figures-of';

export type LivePiece = Exclude<TextPiece, { type: 'text' }>;

/** A live part of a text as it is typed: `label` stands between the signs of a mark. */
export interface Mark {
  readonly label: string;
  readonly piece: LivePiece;
}

const [open, close] = ['⟦', '⟧'];
export const markText = ({ label }: Pick<Mark, 'label'>): string => open + label + close;

/**
 * What may be marked in the text of a block: its figures, sources and references as they are now, and those that a
 * rewritten text still names. Two that read alike are told apart by a number.
 */
export function marksOf(
  block: RewritableBlock,
  rewritten: RewrittenText | undefined,
  meta: DocumentMeta,
): readonly Mark[] {
  const live = [...piecesOf(block, meta), ...(rewritten?.pieces ?? [])].filter(
    (piece) => piece.type !== 'text',
  );
  const numbers = new Map(
    inlinesOf(block).flatMap((inline) => (inline.type === 'source' ? [[inline.record, inline.number]] : [])),
  );
  const marks = new Map<string, Mark>();
  const taken = new Map<string, number>();
  for (const piece of live) {
    const name = nameOf(piece);
    if (marks.has(name)) continue;
    const shown = piece.type === 'source' ? `[${numbers.get(piece.record) ?? '—'}]` : piece.text.trim();
    const times = (taken.get(shown) ?? 0) + 1;
    taken.set(shown, times);
    marks.set(name, { label: times === 1 ? shown : `${shown}·${times}`, piece });
  }
  return [...marks.values()];
}

function nameOf(piece: LivePiece): string {
  switch (piece.type) {
    case 'figure':
      return `figure ${piece.key}`;
    case 'source':
      return `source ${piece.record}`;
    case 'reference':
      return `reference ${piece.heading}`;
  }
}

/** The text as it is typed, its live parts as marks. */
export function typedText(pieces: readonly TextPiece[], marks: readonly Mark[]): string {
  const labels = new Map(marks.map((mark) => [nameOf(mark.piece), markText(mark)]));
  return pieces
    .map((piece) => (piece.type === 'text' ? piece.text : (labels.get(nameOf(piece)) ?? '')))
    .join('');
}

/** What was typed as pieces; signs around anything that is no mark stay words. */
export function readTyped(text: string, marks: readonly Mark[]): readonly TextPiece[] {
  const byText = new Map(marks.map((mark) => [markText(mark), mark.piece]));
  return joinWords(
    text.split(/(⟦[^⟦⟧]*⟧)/).flatMap((part): readonly TextPiece[] => {
      if (part === '') return [];
      return [byText.get(part) ?? { type: 'text', text: part }];
    }),
  );
}
