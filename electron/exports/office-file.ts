import type { BlockPicture } from '../../shared/ipc/contract';
import type { ReportDocument } from '../../shared/report/document';
import { typesetDocument } from '../typeset/typeset-document';
import { renderDocx } from './render-docx';
import { renderXlsx } from './render-xlsx';

/** A Word or Excel file to be built: plain data, so that it can be handed to a thread. */
export type OfficeJob =
  | {
      readonly format: 'docx';
      readonly document: ReportDocument;
      readonly pictures: readonly BlockPicture[];
    }
  | { readonly format: 'xlsx'; readonly document: ReportDocument };

/** The bytes of the file. A paper of 20,000 rows takes seconds, in which nothing else runs on the thread. */
export const buildOfficeFile = (job: OfficeJob): Promise<Uint8Array> =>
  job.format === 'docx' ? renderDocx(typesetDocument(job.document), job.pictures) : renderXlsx(job.document);
