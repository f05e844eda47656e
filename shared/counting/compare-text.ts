/** By code units, the same on every computer: for ids and days, never for what people read. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
