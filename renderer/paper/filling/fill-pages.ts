import type { Layout } from '../../../shared/report/layout';
import { type LaidOut, nextStep, type Step } from './loosening';
import { setInColumns, TrialPages } from './trial-pages';

/**
 * Makes figures smaller and lets small tables part, within limits, where a page would end half blank because one of them
 * went to the next whole. Call it once all is drawn, in its faces; it leaves the paper as it was but for what it made fit.
 */
export function fillPages(root: HTMLElement, layout: Layout): void {
  const paper = root.querySelector<HTMLElement>('.paper');
  if (!paper) return;
  const blocks = [...paper.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  if (!blocks.some((block) => block.matches('figure, .table.whole'))) return;
  const setAsBefore = setInColumns(paper, layout);
  fillThem(new TrialPages(paper, blocks, layout));
  setAsBefore();
}

/** Page by page, since each change moves all that comes behind it. */
function fillThem(pages: TrialPages): void {
  let laidOut = pages.laidOut();
  for (let step = nextStep(laidOut, 0); step; step = nextStep(laidOut, step.page + 1)) {
    const undo = pages.take(step);
    laidOut = pages.laidOut();
    if (beginsOn(laidOut, step)) continue;
    // Something else keeps it from that page; then it is better as it was.
    undo();
    laidOut = pages.laidOut();
  }
}

const beginsOn = ({ parts }: LaidOut, { block, page }: Step): boolean =>
  parts.some((part) => part.block === block && part.page === page);
