import type { Convention } from '../../shared/report/request';

/** Width of the text block in millimetres: lines break on screen as on paper. */
export const textWidthMm: Readonly<Record<Convention, number>> = { gost: 165, gbt: 156, plain: 160 };
