import type { ReportDocument } from '../../../shared/report/document';
import { headingText } from '../../../shared/report/heading-text';
import type { Placement } from './place-document';
import type { Spot } from './printed-text';

/** A line of the paper's table of contents. */
export interface Section {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Null where the heading was not found on the pages. */
  readonly spot: Spot | null;
  /** True for the first section after the body: appendices and lists begin there. */
  readonly startsAppendices: boolean;
}

/** The headings of a document with the places where they are printed; its title stands first. */
export function outlineOf(document: ReportDocument, placement: Placement): readonly Section[] {
  const sections: Section[] = [];
  let afterBreak = false;
  for (const block of document.blocks) {
    const spot = placement.blocks.get(block.id) ?? null;
    if (block.type === 'pageBreak') afterBreak = true;
    if (block.type === 'head') {
      sections.push({ id: block.id, level: 1, text: block.title, spot, startsAppendices: false });
    }
    if (block.type === 'heading') {
      const startsAppendices = afterBreak;
      afterBreak = false;
      sections.push({
        id: block.id,
        level: block.level,
        text: headingText(block, document.lang),
        spot,
        startsAppendices,
      });
    }
  }
  return sections;
}

/** The section that a reader of this place is in: the last one that begins at or above it. */
export function sectionAt(
  sections: readonly Section[],
  place: { readonly page: number; readonly y: number },
): Section | undefined {
  return sections.findLast(
    ({ spot }) =>
      spot !== null && (spot.page < place.page || (spot.page === place.page && spot.y <= place.y)),
  );
}
