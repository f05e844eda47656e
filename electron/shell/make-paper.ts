import type { Lang } from '../../shared/domain/language';
import type { BlockPicture } from '../../shared/ipc/contract';
import type { PaperError } from '../../shared/ipc/errors';
import type { RegisterView } from '../../shared/register/register';
import { composePaper } from '../../shared/report/compose-paper';
import { withContents } from '../../shared/report/contents';
import type { ReportDocument } from '../../shared/report/document';
import { type Freezing, freezeDocument } from '../../shared/report/editions/freeze-document';
import { editedPaper } from '../../shared/report/edits/edited-paper';
import { phrasesFor } from '../../shared/report/phrases';
import { recordsListed } from '../../shared/report/records-listed';
import type { PaperFormat, PaperRequest } from '../../shared/report/request';
import { fail, type Result, succeed } from '../../shared/result';
import { buildOfficeFile, type OfficeJob } from '../exports/office-file';
import { csvEnding, renderCsv } from '../exports/render-csv';
import { renderIcs } from '../exports/render-ics';
import { renderMarkdown } from '../exports/render-markdown';
import { lookUpIn } from '../i18n';
import type { PaperEnding } from './paper-name';

/** Prints a document as PDF, in a hidden window. */
export type PrintPdf = (document: ReportDocument) => Promise<Result<Uint8Array, PaperError>>;

/** Draws the charts of a document, in the same window. */
export type DrawPictures = (document: ReportDocument) => Promise<Result<readonly BlockPicture[], PaperError>>;

/** Builds a Word or Excel file; a long one takes seconds. */
export type BuildOfficeFile = (job: OfficeJob) => Promise<Result<Uint8Array, PaperError>>;

/** The steps of making a paper that need a browser, or a thread of their own where there are windows to keep alive. */
export interface Printing {
  readonly pdf: PrintPdf;
  readonly pictures: DrawPictures;
  /** Left out by the command line, which nobody waits for. */
  readonly officeFile?: BuildOfficeFile;
}

/**
 * A paper about a register as a document, with the office's own edits, and the contents of what they left where it is
 * long; without an office there is nobody to sum up for.
 */
export function makePaper(register: RegisterView, request: PaperRequest): Result<ReportDocument, PaperError> {
  if (register.all('office').length === 0) return fail({ code: 'emptyRegister' });
  const { document } = editedPaper(register, request, composePaper(register, request, phrasesIn));
  const langs = [request.lang, ...(document.beside ? [document.beside.lang] : [])];
  const title = langs.map((lang) => phrasesIn(lang).text('heading.contents')).join(' / ');
  return succeed(withContents(document, title));
}

/** The same as it is frozen: with its number, its day and those who sign it. */
export function freezePaper(
  register: RegisterView,
  request: PaperRequest,
  freezing: Freezing,
): Result<ReportDocument, PaperError> {
  const document = makePaper(register, request);
  return document.ok ? succeed(freezeDocument(document.value, freezing, phrasesIn(request.lang))) : document;
}

const phrasesIn = (lang: Lang) => phrasesFor(lang, lookUpIn('report', lang));

/** How the file of a document in this format ends. */
export const paperEnding = (document: ReportDocument, format: PaperFormat): PaperEnding =>
  format === 'csv' ? csvEnding(document) : format;

/** The bytes of a document in one of the paper formats; a calendar is made of the records that it lists. */
export async function renderPaper(
  document: ReportDocument,
  format: PaperFormat,
  { pdf, pictures, officeFile = buildHere }: Printing,
  register: RegisterView,
): Promise<Result<Uint8Array, PaperError>> {
  switch (format) {
    case 'pdf':
      return pdf(document);
    case 'docx': {
      const drawn = await pictures(document);
      return drawn.ok ? officeFile({ format, document, pictures: drawn.value }) : drawn;
    }
    case 'xlsx':
      return officeFile({ format, document });
    case 'csv':
      return succeed(renderCsv(document));
    case 'md':
      return succeed(Buffer.from(renderMarkdown(document)));
    case 'ics':
      return succeed(Buffer.from(calendarOf(document, register)));
    case 'json':
      return succeed(Buffer.from(`${JSON.stringify(document, null, 2)}\n`));
  }
}

/** The visits and events in the rows of a paper. Without a clock: the stamp of a record that has none is the paper's day. */
function calendarOf(document: ReportDocument, register: RegisterView): string {
  const { lang, meta } = document;
  return renderIcs(register, { lang, now: `${meta.asOf}T00:00:00Z`, only: recordsListed(document) }).text;
}

const buildHere: BuildOfficeFile = async (job) => succeed(await buildOfficeFile(job));
