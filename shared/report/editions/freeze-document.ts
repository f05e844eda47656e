import type { SignOff } from '../../domain/edition';
import type { Day } from '../../domain/partial-date';
import { formatDate } from '../../format/dates';
import type { Block, ReportDocument, SignatureBlock } from '../document';
import type { Phrases } from '../phrases';

export interface Freezing {
  readonly number: number;
  readonly frozenOn: Day;
  /** In place of the signature that the office's own record gives; that one stands where this is empty. */
  readonly signOff: readonly SignOff[];
}

/** A paper as an edition of it prints: its number and day in the head, and those who sign it. */
export function freezeDocument(
  document: ReportDocument,
  { number, frozenOn, signOff }: Freezing,
  phrases: Phrases,
): ReportDocument {
  const line = phrases.text('edition.line', { number, date: formatDate(frozenOn, document.lang) });
  const blocks = document.blocks.map((block) =>
    block.type === 'head' ? { ...block, span: [line, ...block.span] } : block,
  );
  return { ...document, blocks: signOff.length === 0 ? blocks : signed(blocks, signOff) };
}

/** The signatures in place of the paper's own, else at the end of its body. */
function signed(blocks: readonly Block[], signOff: readonly SignOff[]): readonly Block[] {
  const own = blocks.findIndex(({ type }) => type === 'signature');
  const end = own >= 0 ? own : blocks.findIndex(({ type }) => type === 'pageBreak');
  const at = end < 0 ? blocks.length : end;
  const rest = (some: readonly Block[]) => some.filter(({ type }) => type !== 'signature');
  return [...rest(blocks.slice(0, at)), ...signOff.map(signatureOf), ...rest(blocks.slice(at))];
}

const signatureOf = ({ post, name }: SignOff, index: number): SignatureBlock => ({
  type: 'signature',
  id: index === 0 ? 'signature' : `signature.${index + 1}`,
  post,
  name: name ?? null,
});
