import type { PaperError } from '../../shared/ipc/contract';
import type { ReportDocument } from '../../shared/report/document';
import type { Result } from '../../shared/result';
import { PaperPrinter, type PrintOptions } from './paper-printer';

/** Made with the first paper: IPC handlers can be registered once in a process. */
let printer: PaperPrinter | undefined;

/**
 * The document as a tagged PDF with outline, A4, all fonts embedded. Papers asked for at the same time are printed in
 * turn. Fails with the face that is missing, when cancelled, or with what Chromium said.
 */
export function printPdf(
  document: ReportDocument,
  options: PrintOptions = {},
): Promise<Result<Uint8Array, PaperError>> {
  printer ??= new PaperPrinter();
  return printer.print(document, options);
}

/** Opens the hidden window before the first paper is asked for: its start is most of what a first paper waits for. */
export function warmUpPrinting(): void {
  printer ??= new PaperPrinter();
  printer.warmUp();
}

/** Lets go of the hidden window at once, so that it does not keep an app alive whose last window was closed. */
export function closePaperWindow(): void {
  printer?.close();
}
