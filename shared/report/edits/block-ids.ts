/** Block ids of the office's own paragraphs; no generated block begins so. */
export const ownBlockId = (id: string): string => `own.${id}`;

export const isOwnBlock = (id: string): boolean => id.startsWith('own.');

/** Id of a line of a text that the office made into several paragraphs; the first line is the block itself. */
export const lineId = (block: string, line: number): string =>
  line === 0 ? block : `${block}.line${line + 1}`;

/** The block that a line belongs to. */
export const blockOfLine = (id: string): string => id.replace(/\.line\d+$/, '');
