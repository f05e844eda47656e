import type { ReportDocument } from '../../shared/report/document';
import { bindRussian } from './bind-russian';

/**
 * A paper with its Russian words set for reading: the same letters, bound where a line may not end. Files that are worked
 * with further (tables, JSON) are made from the document itself.
 */
export const typesetDocument = (document: ReportDocument): ReportDocument =>
  JSON.parse(typesetText(document)) as ReportDocument;

/** The same paper as JSON. */
export function typesetText(document: ReportDocument): string {
  const known = new Map<string, string>();
  const bound = (text: string): string => {
    const found = known.get(text) ?? bindRussian(text);
    known.set(text, found);
    return found;
  };
  return JSON.stringify(document, (_, value: unknown) =>
    isRussianWords(value) ? { ...value, text: bound(value.text) } : value,
  );
}

/** Words of a phrase, of a record or its name; figures, dates and keys stay as they are. */
function isRussianWords(value: unknown): value is { readonly text: string } {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('type' in value)) return false;
  const isWords = value.type === 'text' || value.type === 'record';
  return isWords && typeof value.text === 'string' && /[а-яё]/iu.test(value.text);
}
