import type { Block, DocumentMeta, ReportDocument } from '../document';
import { countedBy, keyedFigures } from '../edits/figure-keys';
import { inlinesOf } from '../figures-of';
import type { FigureInline } from '../inlines';

/** A figure of one paper, by what it counts; `block` is where it is printed first. */
export interface EditionFigure {
  readonly key: string;
  readonly block: string;
  readonly figure: FigureInline;
}

/** One figure in two papers; the records are those that only one of them counts. */
export interface ChangedEditionFigure {
  readonly key: string;
  readonly block: string;
  readonly before: FigureInline;
  readonly after: FigureInline;
  readonly recordsAdded: readonly string[];
  readonly recordsGone: readonly string[];
}

export interface EditionComparison {
  readonly added: readonly EditionFigure[];
  readonly gone: readonly EditionFigure[];
  /** In the order of the later paper; also those whose value is the same but stands on other records. */
  readonly changed: readonly ChangedEditionFigure[];
  /** How many figures are the same in both, on the same records. */
  readonly same: number;
}

/**
 * Compares two papers figure by figure. A counted figure is the same one wherever it is printed, so each is listed once;
 * figures that are worked out or reported belong to the block that prints them.
 */
export function compareEditions(before: ReportDocument, after: ReportDocument): EditionComparison {
  const [then, now] = [figuresByKey(before), figuresByKey(after)];
  const changed: ChangedEditionFigure[] = [];
  let same = 0;
  for (const [key, { block, figure }] of now) {
    const old = then.get(key)?.figure;
    if (!old) continue;
    const change = changeOf(old, figure);
    if (change) changed.push({ key, block, before: old, after: figure, ...change });
    else same += 1;
  }
  return {
    added: [...now.values()].filter(({ key }) => !then.has(key)),
    gone: [...then.values()].filter(({ key }) => !now.has(key)),
    changed,
    same,
  };
}

function changeOf(before: FigureInline, after: FigureInline) {
  const [then, now] = [new Set(before.ids), new Set(after.ids)];
  const recordsAdded = after.ids.filter((id) => !then.has(id));
  const recordsGone = before.ids.filter((id) => !now.has(id));
  const isSame =
    before.value === after.value &&
    before.qualifier === after.qualifier &&
    recordsAdded.length + recordsGone.length === 0;
  return isSame ? null : { recordsAdded, recordsGone };
}

function figuresByKey({ blocks, meta }: ReportDocument): ReadonlyMap<string, EditionFigure> {
  const found = new Map<string, EditionFigure>();
  for (const block of blocks) {
    for (const { key, figure } of figuresOfBlock(block, meta)) {
      if (!found.has(key)) found.set(key, { key, block: block.id, figure });
    }
  }
  return found;
}

const figuresOfBlock = (block: Block, meta: DocumentMeta) =>
  keyedFigures(inlinesOf(block), meta).map(({ key, figure }) =>
    isCounted(figure) ? { key: countedBy(figure, meta), figure } : { key: `${block.id} ${key}`, figure },
  );

const isCounted = ({ measure }: FigureInline): boolean =>
  measure !== 'derived' && measure !== 'reported' && measure !== 'indicator';
