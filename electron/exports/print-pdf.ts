import type { Lang } from '../../shared/domain/language';
import type { BlockPicture } from '../../shared/ipc/contract';
import type { PaperError } from '../../shared/ipc/errors';
import type { ReportDocument } from '../../shared/report/document';
import { isPicture } from '../../shared/report/pictures';
import { type Result, succeed } from '../../shared/result';
import { typesetText } from '../typeset/typeset-document';
import { PaperPrinter, type PrintOptions } from './paper-printer';
import { PaperWindow } from './paper-window';

/** Made with the first paper: IPC handlers can be registered once in a process. */
let printer: PaperPrinter | undefined;
const printing = (): PaperPrinter => {
  printer ??= new PaperPrinter((user) => new PaperWindow(user));
  return printer;
};

/**
 * The document as a tagged PDF with outline, A4, all fonts embedded. Papers asked for at the same time are printed in
 * turn. Fails with the face that is missing, when cancelled, or with what Chromium said.
 */
export function printPdf(
  document: ReportDocument,
  options: PrintOptions = {},
): Promise<Result<Uint8Array, PaperError>> {
  return printing().print(typesetText(document), options);
}

/**
 * The charts of a document as pictures, for formats that cannot draw them; of a document without any, no window is
 * opened. Fails as printing does.
 */
export async function drawPictures(
  document: ReportDocument,
  options: PrintOptions = {},
): Promise<Result<readonly BlockPicture[], PaperError>> {
  const blocks = document.blocks.filter(isPicture);
  if (blocks.length === 0) return succeed([]);
  return printing().draw(JSON.stringify({ ...document, blocks }), options);
}

/**
 * Opens the hidden window before the first paper is asked for, and loads the usual faces of a language there: these are
 * most of what a first paper waits for.
 */
export function warmUpPrinting(lang: Lang): void {
  printing().warmUp(lang);
}

/** Lets go of the hidden window at once, so that it does not keep an app alive whose last window was closed. */
export function closePaperWindow(): void {
  printer?.close();
}
