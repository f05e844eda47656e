import type { ReportDocument } from '../document';
import { headingText } from '../heading-text';
import type { FigureInline } from '../inlines';
import { figureName, isStated } from './figure-names';
import { type PlacedFigure, placedFigures } from './figure-places';

/** Where a paper prints a figure first. */
export interface FigurePlace extends Pick<PlacedFigure, 'before' | 'after'> {
  /** Id of the block. */
  readonly block: string;
  /** The heading above it with its number; the paper's title where none stands above. */
  readonly section: string;
}

/** A figure of one paper, by what it counts. */
export interface EditionFigure {
  readonly key: string;
  readonly place: FigurePlace;
  readonly figure: FigureInline;
}

/** One figure in two papers; the place is that in the later one, the records are those that only one of them counts. */
export interface ChangedEditionFigure {
  readonly key: string;
  readonly place: FigurePlace;
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
 * Compares two papers figure by figure. A figure that is counted or worked out is the same one wherever it is printed,
 * so each is listed once; so is one that a record states and that changed alike in several places.
 */
export function compareEditions(before: ReportDocument, after: ReportDocument): EditionComparison {
  const [then, now] = [figuresByKey(before), figuresByKey(after)];
  const changed: ChangedEditionFigure[] = [];
  let same = 0;
  for (const [key, { place, figure }] of now) {
    const old = then.get(key)?.figure;
    if (!old) continue;
    const change = changeOf(old, figure);
    if (change) changed.push({ key, place, before: old, after: figure, ...change });
    else same += 1;
  }
  return {
    added: once([...now.values()].filter(({ key }) => !then.has(key))),
    gone: once([...then.values()].filter(({ key }) => !now.has(key))),
    changed: once(changed),
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

function figuresByKey({ blocks, meta, lang }: ReportDocument): ReadonlyMap<string, EditionFigure> {
  const found = new Map<string, EditionFigure>();
  let section = meta.title;
  for (const block of blocks) {
    if (block.type === 'heading') section = headingText(block, lang);
    for (const placed of placedFigures(block)) {
      for (const { key, figure, before, after } of keyed(block.id, placed, meta)) {
        if (!found.has(key))
          found.set(key, { key, place: { block: block.id, section, before, after }, figure });
      }
    }
  }
  return found;
}

/** Those that only their block tells from others are numbered in it where they are alike. */
function keyed(block: string, placed: readonly PlacedFigure[], meta: ReportDocument['meta']) {
  const seen = new Map<string, number>();
  return placed.map((one) => {
    const { name, bound } = figureName(one.figure, meta);
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return { ...one, key: bound ? `${block} ${name} #${occurrence}` : name };
  });
}

type Listed = EditionFigure | ChangedEditionFigure;

/** What a record states is printed in a story, in tables and in charts: one change of the record is listed once. */
function once<One extends Listed>(all: readonly One[]): readonly One[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const sides = 'figure' in one ? [one.figure] : [one.before, one.after];
    if (!sides.every(isStated)) return true;
    // The number in the block keeps apart two that one record states in one sentence.
    const occurrence = one.key.slice(one.key.lastIndexOf('#'));
    const said = sides.map(({ measure, ids, value, qualifier }) => [measure, ids, value, qualifier]);
    const sameAs = JSON.stringify([occurrence, said]);
    if (seen.has(sameAs)) return false;
    seen.add(sameAs);
    return true;
  });
}
