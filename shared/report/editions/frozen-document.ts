import type { RecordOf } from '../../domain/records';
import type { ReportDocument } from '../document';

/**
 * The document of an edition; null where the record holds something else, as a register file written by hand may. Only
 * the frame is looked at: the app itself wrote what is inside.
 */
export function frozenDocument({ document }: Pick<RecordOf<'edition'>, 'document'>): ReportDocument | null {
  return isDocument(document) ? document : null;
}

function isDocument(value: unknown): value is ReportDocument {
  if (!isObject(value) || value.version !== 1 || !isObject(value.meta)) return false;
  return (
    Array.isArray(value.blocks) &&
    value.blocks.every((block) => isObject(block) && typeof block.id === 'string')
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
