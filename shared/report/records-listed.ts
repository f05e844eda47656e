import type { ReportDocument } from './document';

/** Records that have a row of a table or a line of a chronicle of their own; those a sentence only counts are none. */
export function recordsListed({ blocks }: Pick<ReportDocument, 'blocks'>): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => {
      if (block.type === 'table') return block.rows.flatMap(({ record }) => record ?? []);
      return block.type === 'chronicle' ? block.items.map(({ record }) => record) : [];
    }),
  );
}
