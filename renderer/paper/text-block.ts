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
export const textWidthPx = (layout: Layout): number => Math.floor(inPixels(textWidthMm[layout]));

/** Height of the text block in millimetres: what the margins of a page leave of its sheet. */
export const textHeightMm: Readonly<Record<Layout, number>> = {
  gost: 257,
  gbt: 225,
  plain: 247,
  brief: 261,
  list: 172,
};

const sheetHeightMm = { upright: 297, across: 210 } as const;

/** The height of the text block as Chromium prints it, in CSS pixels: its sheets are of whole pixels. */
export function textHeightPx(layout: Layout): number {
  const sheet = inPixels(layout === 'list' ? sheetHeightMm.across : sheetHeightMm.upright);
  return inPixels(textHeightMm[layout]) + Math.ceil(sheet) - sheet;
}

/** CSS pixels. */
export function inPixels(millimetres: number): number {
  return (millimetres / 25.4) * 96;
}
