import type { Layout } from '../../shared/report/layout';

/** Width of the text block in millimetres: lines break on screen as on paper. */
export const textWidthMm: Readonly<Record<Layout, number>> = {
  gost: 165,
  gbt: 156,
  plain: 160,
  brief: 175,
  list: 262,
};
