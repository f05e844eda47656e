import { blankFeet, type LaidOut, nextStep, type Step } from './loosening';
import { blocksOf, type TrialPages } from './trial-pages';

/**
 * Makes figures smaller and lets small tables part, within limits, where a page would end half blank because one of them
 * went to the next whole: page by page, since each change moves all that comes behind it.
 */
export function fillPages(pages: TrialPages): void {
  let laidOut = pages.laidOut();
  for (let step = nextStep(laidOut, 0); step; step = nextStep(laidOut, step.page + 1)) {
    const undo = pages.take(step);
    const before = laidOut;
    laidOut = pages.laidOut();
    if (isFuller(before, laidOut, step)) continue;
    // Something else keeps it from that page; then it is better as it was.
    undo();
    laidOut = pages.laidOut();
  }
}

/** Whether the block, or more of it, came up to the page. */
const isFuller = (before: LaidOut, after: LaidOut, { block, page }: Step): boolean =>
  after.parts.some((part) => part.block === block && part.page === page) &&
  (blankFeet(after)[page] ?? 0) < (blankFeet(before)[page] ?? 0);

/** Whether a paper has anything that gives way. */
export const givesWay = (paper: HTMLElement): boolean =>
  blocksOf(paper).some((block) => block.matches('figure, .table'));
