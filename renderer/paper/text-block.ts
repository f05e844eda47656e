import type { Layout } from '../../shared/report/layout';

/** Width of the text block in millimetres: lines break on screen as on paper. */
export const textWidthMm: Readonly<Record<Layout, number>> = {
  gost: 165,
  gbt: 156,
  plain: 160,
  brief: 175,
  list: 262,
};

/** The same in CSS pixels, never more than it holds. */
export const textWidthPx = (layout: Layout): number => Math.floor((textWidthMm[layout] / 25.4) * 96);

/** Height of the text block in millimetres: what the margins of a page leave of its sheet. */
export const textHeightMm: Readonly<Record<Layout, number>> = {
  gost: 257,
  gbt: 225,
  plain: 247,
  brief: 261,
  list: 172,
};
