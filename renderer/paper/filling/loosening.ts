/** Where one block of a paper lies, or a part of it that a page holds: pixels from the upper edge of the text. */
export interface Part {
  /** The block by its place in the paper. */
  readonly block: number;
  /** Counted from 0. */
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a block gives way in: a figure in the height of its drawing, a small table in staying on one page. */
export type Give =
  | { readonly kind: 'figure'; readonly drawing: number; readonly scale: number }
  | { readonly kind: 'table' }
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

/** A change that may bring the block up to the foot of `page`: drawings to scale anew, or a table that may part. */
export type Step = { readonly page: number; readonly block: number } & (
  | { readonly kind: 'scale'; readonly scales: ReadonlyMap<number, number> }
  | { readonly kind: 'part' }
);

/** Labels of 12 pixels come down to 6.5 points, the smallest type that offices print. */
export const leastScale = 0.725;

/** So much of a page may stay blank at its foot before a figure is made smaller or a small table is parted. */
const mostBlank = { figure: 0.15, table: 0.2 };

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
  if (give?.kind === 'table' && blank > mostBlank.table) return { page, block, kind: 'part' };
  if (give?.kind !== 'figure' || blank < mostBlank.figure) return null;
  const margin = margins[below[0]?.block ?? block] ?? 0;
  const missing = culprit.bottom + margin + slack - blank * height;
  for (const blocks of [[block], [...above, block]]) {
    const scales = scaledDown(gives, blocks, missing);
    if (scales) return { page, block, kind: 'scale', scales };
  }
  return null;
}

/** All drawings among the blocks made smaller alike, so that they are `missing` pixels lower together. */
function scaledDown(
  gives: readonly Give[],
  blocks: readonly number[],
  missing: number,
): ReadonlyMap<number, number> | null {
  const figures = blocks.flatMap((block) => {
    const give = gives[block];
    return give?.kind === 'figure' ? [{ block, ...give }] : [];
  });
  const drawn = figures.reduce((sum, { drawing, scale }) => sum + drawing * scale, 0);
  const factor = Math.min(1, (drawn - missing) / drawn);
  const scales = figures.map(({ block, scale }) => [block, Math.floor(scale * factor * 100) / 100] as const);
  return scales.every(([, scale]) => scale >= leastScale) ? new Map(scales) : null;
}
