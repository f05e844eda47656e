/** Where one block of a paper lies, or a part of it that a page holds: pixels from the upper edge of the text. */
export interface Part {
  /** The block by its place in the paper. */
  readonly block: number;
  /** Counted from 0. */
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What a block gives way in: a figure in the height of its drawing, down to a `least` share of it; a table in staying
 * whole, or in keeping its first and last rows together.
 */
export type Give =
  | { readonly kind: 'figure'; readonly drawing: number; readonly scale: number; readonly least: number }
  | { readonly kind: 'table'; readonly whole: boolean }
  | { readonly kind: 'heading' }
  | { readonly kind: 'break' }
  | { readonly kind: 'none' };

export interface LaidOut {
  /** In the order of the paper; a block that goes over to a next page has several. */
  readonly parts: readonly Part[];
  readonly gives: readonly Give[];
  /** Pixels between each block and the one before, which the edge of a page swallows. */
  readonly margins: readonly number[];
  /** Height of the text of a page. */
  readonly height: number;
}

/**
 * A change that may bring the block, or more of it, up to the foot of `page`: drawings to scale anew, a `whole` table that
 * may part, or one that parted already and may do so between any rows.
 */
export type Step = { readonly page: number; readonly block: number } & (
  | { readonly kind: 'scale'; readonly scales: ReadonlyMap<number, number> }
  | { readonly kind: 'part'; readonly whole: boolean }
);

/** So much of a page may stay blank at its foot before a figure is made smaller, a small table or any rows are parted. */
const mostBlank = { figure: 0.15, table: 0.2, rows: 0.22 };

/** Pixels by which a block that has just room may miss it in print. */
const slack = 3;

/** The blank foot of each page of a paper but its last, as a share of its height. */
export function blankFeet({ parts, height }: LaidOut): readonly number[] {
  const bottoms: number[] = [];
  for (const { page, bottom } of parts) bottoms[page] = Math.max(bottoms[page] ?? 0, bottom);
  return bottoms.slice(0, -1).map((bottom) => (height - bottom) / height);
}

/**
 * What would fill the foot of the first page, from `from` on, that a block left blank because it stays whole. Null where
 * no page has such a foot, or nothing within limits would help.
 */
export function nextStep(laidOut: LaidOut, from: number): Step | null {
  const feet = blankFeet(laidOut);
  for (let page = from; page < feet.length; page += 1) {
    const step = stepAt(laidOut, page, feet[page] ?? 0);
    if (step) return step;
  }
  return null;
}

function stepAt({ parts, gives, margins, height }: LaidOut, page: number, blank: number): Step | null {
  const above = parts.filter((part) => part.page === page).map((part) => part.block);
  const below = parts.filter((part) => part.page === page + 1);
  // Headings went to the next page because of what they head.
  const culprit = below.find(({ block }) => gives[block]?.kind !== 'heading');
  if (!culprit || above.some((block) => gives[block]?.kind === 'break')) return null;
  const { block } = culprit;
  const give = gives[block];
  if (give?.kind === 'table' && blank > mostBlank[give.whole ? 'table' : 'rows']) {
    return { page, block, kind: 'part', whole: give.whole };
  }
  if (give?.kind !== 'figure' || blank < mostBlank.figure) return null;
  const margin = margins[below[0]?.block ?? block] ?? 0;
  const missing = culprit.bottom + margin + slack - blank * height;
  for (const blocks of [[block], [...above, block]]) {
    const scales = scaledDown(gives, blocks, missing);
    if (scales) return { page, block, kind: 'scale', scales };
  }
  return null;
}

/**
 * All drawings among the blocks made lower alike, so that they are `missing` pixels lower together; those that would
 * come below their least stay at it, and the others make up for them.
 */
function scaledDown(
  gives: readonly Give[],
  blocks: readonly number[],
  missing: number,
): ReadonlyMap<number, number> | null {
  const figures = blocks.flatMap((block) => {
    const give = gives[block];
    return give?.kind === 'figure' ? [{ block, ...give }] : [];
  });
  const sum = (of: typeof figures, share: (figure: (typeof figures)[number]) => number) =>
    of.reduce((all, figure) => all + figure.drawing * share(figure), 0);
  const wanted = sum(figures, ({ scale }) => scale) - missing;
  let free = figures;
  for (;;) {
    const held = sum(
      figures.filter((figure) => !free.includes(figure)),
      ({ least }) => least,
    );
    const factor = Math.min(1, (wanted - held) / sum(free, ({ scale }) => scale));
    const fit = free.filter(({ scale, least }) => scale * factor >= least);
    if (fit.length === 0) return null;
    if (fit.length === free.length) {
      return new Map(
        figures.map((figure) => [
          figure.block,
          free.includes(figure) ? rounded(figure.scale * factor, figure.least) : figure.least,
        ]),
      );
    }
    free = fit;
  }
}

/** Down to hundredths, but never below the least. */
const rounded = (scale: number, least: number): number => Math.max(least, Math.floor(scale * 100) / 100);
