import type { PaperError } from '../../shared/ipc/errors';
import type { RegisterView } from '../../shared/register/register';
import type { Edition, EditionFormat } from '../../shared/report/editions/editions-of';
import { frozenDocument } from '../../shared/report/editions/frozen-document';
import { type Result, succeed } from '../../shared/result';
import { readEditionPages } from '../storage/edition-files';
import { type Printing, renderPaper } from './make-paper';

/** Where an office keeps its records and the pages of its editions. */
export interface EditionPlace {
  readonly folder: string;
  readonly register: RegisterView;
}

export interface EditionBytes {
  readonly bytes: Uint8Array;
  /** True where the frozen pages were gone or had been changed, so that they were printed again. */
  readonly reprinted: boolean;
}

/** The frozen paper in a format: its pages as they were printed, all else from the frozen document. */
export async function editionBytes(
  edition: Edition,
  format: EditionFormat,
  { folder, register }: EditionPlace,
  printing: Printing,
): Promise<Result<EditionBytes, PaperError>> {
  const kept = format === 'pdf' ? await readEditionPages(folder, edition.pages) : null;
  if (kept) return succeed({ bytes: kept, reprinted: false });
  const document = frozenDocument(edition);
  if (!document.ok) return document;
  const made = await renderPaper(document.value, format, printing, register);
  return made.ok ? succeed({ bytes: made.value, reprinted: format === 'pdf' }) : made;
}
