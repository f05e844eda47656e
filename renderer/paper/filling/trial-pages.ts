import type { Layout } from '../../../shared/report/layout';
import { inPixels, textHeightPx, textWidthMm } from '../text-block';
import { type Drawing, drawingIn } from './drawing';
import type { Give, LaidOut, Part, Step } from './loosening';

/** Between the columns that stand for pages: nothing reaches from one into the next. */
const gutter = 100;

/**
 * What `work` finds on the pages of a paper, tried out as columns of their size: the browser breaks both by the same
 * rules. Call it once all is drawn, in its faces; the paper is left as it was but for what `work` changed.
 */
export function onTrialPages<T>(paper: HTMLElement, layout: Layout, work: (pages: TrialPages) => T): T {
  const setAsBefore = setInColumns(paper, layout);
  try {
    return work(new TrialPages(paper, layout));
  } finally {
    setAsBefore();
  }
}

/** Gives the way back. */
function setInColumns({ classList, style }: HTMLElement, layout: Layout): () => void {
  classList.add('in-columns');
  style.columnWidth = `${textWidthMm[layout]}mm`;
  style.columnGap = `${gutter}px`;
  style.columnFill = 'auto';
  style.height = `${textHeightPx(layout)}px`;
  return () => {
    classList.remove('in-columns');
    for (const name of ['columnWidth', 'columnGap', 'columnFill', 'height'] as const) style[name] = '';
  };
}

/** The elements that papers are made of, in their order. */
export const blocksOf = (paper: HTMLElement): readonly HTMLElement[] =>
  [...paper.children].filter((child): child is HTMLElement => child instanceof HTMLElement);

/** Blocks of a paper in columns, and what is tried to bring them onto fewer. */
export class TrialPages {
  readonly #paper: HTMLElement;
  readonly #blocks: readonly HTMLElement[];
  readonly #layout: Layout;
  readonly #drawings: readonly (Drawing | null)[];
  readonly #margins: readonly number[];
  readonly #scales = new Map<number, number>();

  constructor(paper: HTMLElement, layout: Layout) {
    this.#paper = paper;
    this.#blocks = blocksOf(paper);
    this.#layout = layout;
    this.#drawings = this.#blocks.map(drawingIn);
    this.#margins = marginsBefore(this.#blocks);
  }

  laidOut(): LaidOut {
    return {
      parts: this.#parts(),
      gives: this.#blocks.map((block, at) => this.#giveOf(block, at)),
      margins: this.#margins,
      height: textHeightPx(this.#layout),
    };
  }

  /** Makes the change; what it gives back unmakes it. */
  take(step: Step): () => void {
    if (step.kind === 'part') {
      const table = this.#blocks[step.block]?.classList;
      if (step.whole) {
        table?.remove('whole');
        return () => table?.add('whole');
      }
      table?.add('loose');
      return () => table?.remove('loose');
    }
    const before = new Map([...step.scales.keys()].map((at) => [at, this.#scales.get(at) ?? 1]));
    this.#scale(step.scales);
    return () => this.#scale(before);
  }

  #scale(scales: ReadonlyMap<number, number>): void {
    for (const [at, scale] of scales) {
      this.#scales.set(at, scale);
      this.#drawings[at]?.scaleTo(scale);
    }
  }

  #giveOf(block: HTMLElement, at: number): Give {
    const drawing = this.#drawings[at];
    if (drawing) {
      return {
        kind: 'figure',
        drawing: drawing.height,
        scale: this.#scales.get(at) ?? 1,
        least: drawing.least,
      };
    }
    if (block.matches('.table:not(.loose)')) return { kind: 'table', whole: block.matches('.whole') };
    if (block.matches('.page-break')) return { kind: 'break' };
    return { kind: block.matches('h2, h3, h4') ? 'heading' : 'none' };
  }

  /** Pages are counted from 0. */
  pageOf(element: Element): number {
    const { left } = this.#paper.getBoundingClientRect();
    return this.#pageAt((element.getClientRects()[0]?.left ?? left) - left);
  }

  count(): number {
    return 1 + Math.max(0, ...this.#parts().map(({ page }) => page));
  }

  #pageAt(left: number): number {
    return Math.floor((left + 1) / (inPixels(textWidthMm[this.#layout]) + gutter));
  }

  #parts(): readonly Part[] {
    const { left, top } = this.#paper.getBoundingClientRect();
    return this.#blocks.flatMap((element, block) =>
      [...element.getClientRects()].map((rect) => ({
        block,
        page: this.#pageAt(rect.left - left),
        top: rect.top - top,
        bottom: rect.bottom - top,
      })),
    );
  }
}

/** Margins of neighbours fall into one. */
function marginsBefore(blocks: readonly HTMLElement[]): readonly number[] {
  const styles = blocks.map((block) => getComputedStyle(block));
  return styles.map(({ marginTop }, at) =>
    Math.max(Number.parseFloat(marginTop), Number.parseFloat(styles[at - 1]?.marginBottom ?? '0')),
  );
}
