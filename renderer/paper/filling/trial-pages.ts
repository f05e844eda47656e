import type { Layout } from '../../../shared/report/layout';
import { textHeightMm, textWidthMm } from '../text-block';
import type { Give, LaidOut, Part, Step } from './loosening';

/** Between the columns that stand for pages: nothing reaches from one into the next. */
const gutter = 100;

const pixels = (millimetres: number) => (millimetres / 25.4) * 96;

/** Sets a paper in columns of the size of its pages: the browser breaks both by the same rules. Gives the way back. */
export function setInColumns({ classList, style }: HTMLElement, layout: Layout): () => void {
  classList.add('in-columns');
  style.columnWidth = `${textWidthMm[layout]}mm`;
  style.columnGap = `${gutter}px`;
  style.columnFill = 'auto';
  style.height = `${textHeightMm[layout]}mm`;
  return () => {
    classList.remove('in-columns');
    for (const name of ['columnWidth', 'columnGap', 'columnFill', 'height'] as const) style[name] = '';
  };
}

/** Blocks of a paper in columns, and what is tried to bring them onto fewer. */
export class TrialPages {
  readonly #paper: HTMLElement;
  readonly #blocks: readonly HTMLElement[];
  readonly #layout: Layout;
  readonly #drawings: readonly number[];
  readonly #margins: readonly number[];
  readonly #scales = new Map<number, number>();

  constructor(paper: HTMLElement, blocks: readonly HTMLElement[], layout: Layout) {
    this.#paper = paper;
    this.#blocks = blocks;
    this.#layout = layout;
    this.#drawings = blocks.map((block) => drawingOf(block)?.getBoundingClientRect().height ?? 0);
    this.#margins = marginsBefore(blocks);
  }

  laidOut(): LaidOut {
    return {
      parts: this.#parts(),
      gives: this.#blocks.map((block, at) => this.#giveOf(block, at)),
      margins: this.#margins,
      height: pixels(textHeightMm[this.#layout]),
    };
  }

  /** Makes the change; what it gives back unmakes it. */
  take(step: Step): () => void {
    if (step.kind === 'part') {
      const table = this.#blocks[step.block];
      table?.classList.remove('whole');
      return () => table?.classList.add('whole');
    }
    const before = new Map([...step.scales.keys()].map((at) => [at, this.#scales.get(at) ?? 1]));
    this.#scale(step.scales);
    return () => this.#scale(before);
  }

  #scale(scales: ReadonlyMap<number, number>): void {
    for (const [at, scale] of scales) {
      this.#scales.set(at, scale);
      const drawing = this.#blocks[at] && drawingOf(this.#blocks[at]);
      if (!drawing) continue;
      drawing.style.zoom = scale === 1 ? '' : String(scale);
      drawing.style.width = scale === 1 ? '' : 'fit-content';
    }
  }

  #giveOf(block: HTMLElement, at: number): Give {
    const drawing = this.#drawings[at] ?? 0;
    if (drawing > 0) return { kind: 'figure', drawing, scale: this.#scales.get(at) ?? 1 };
    if (block.matches('.table.whole')) return { kind: 'table' };
    if (block.matches('.page-break')) return { kind: 'break' };
    return { kind: block.matches('h2, h3, h4') ? 'heading' : 'none' };
  }

  #parts(): readonly Part[] {
    const { left, top } = this.#paper.getBoundingClientRect();
    const pitch = pixels(textWidthMm[this.#layout]) + gutter;
    return this.#blocks.flatMap((element, block) =>
      [...element.getClientRects()].map((rect) => ({
        block,
        page: Math.floor((rect.left - left + 1) / pitch),
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

const drawingOf = (block: HTMLElement) => block.querySelector<HTMLElement>('figure > .chart');
