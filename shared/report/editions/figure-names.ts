import type { DocumentMeta } from '../document';
import { countedBy, periodName } from '../edits/figure-keys';
import type { FigureInline, Working } from '../inlines';

/**
 * What makes a figure of one paper the same figure in another: what it counts, or how it is worked out, or which record
 * states it. `bound` where that tells it only from the others of its block.
 */
export interface FigureName {
  readonly name: string;
  readonly bound: boolean;
}

export function figureName(figure: FigureInline, paper: DocumentMeta): FigureName {
  if (isStated(figure)) return { name: [figure.measure, ...figure.ids].join(' '), bound: true };
  const counted = countedBy(figure, paper);
  if (figure.measure !== 'derived') return { name: counted, bound: false };
  if (!figure.work) return { name: counted, bound: true };
  return { name: `${counted} ${workName(figure.work, paper)}`, bound: isBound(figure.work) };
}

/** A number that a record states, beside those that are counted or worked out. */
export const isStated = ({ measure }: FigureInline): boolean =>
  measure === 'reported' || measure === 'indicator';

/** Numbers of a list, or of days that move on with the paper's own day: another block has others. */
const isBound = ({ how }: Working): boolean => how === 'records' || how === 'planned' || how === 'ending';

function workName(work: Working, paper: DocumentMeta): string {
  return Object.entries(work)
    .filter(([part]) => part !== 'from' && part !== 'until')
    .map(([part, value]) => (part === 'before' ? periodName(String(value), paper) : String(value)))
    .join(' ');
}
