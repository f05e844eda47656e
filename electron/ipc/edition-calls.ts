import { shell } from 'electron';
import { v7 as newUuid } from 'uuid';
import { isComplete } from '../../shared/domain/completeness';
import type { Calls } from '../../shared/ipc/contract';
import type { Edition } from '../../shared/report/editions/editions-of';
import { frozenDocument } from '../../shared/report/editions/frozen-document';
import { fail, succeed } from '../../shared/result';
import { drawPictures, printPdf } from '../exports/print-pdf';
import type { RecentExports } from '../settings/recent-exports';
import { editionBytes } from '../shell/edition-bytes';
import type { FileDialogs } from '../shell/file-dialogs';
import { freezePaper, type Printing, paperEnding } from '../shell/make-paper';
import { paperName } from '../shell/paper-name';
import type { Workplace } from '../shell/workplace';
import { editionPath, writeEditionPages } from '../storage/edition-files';
import { replaceFile } from '../storage/replace-file';

type EditionCalls = { [C in keyof Calls as C extends `edition:${string}` ? C : never]: Calls[C] };

export interface EditionParts {
  readonly workplace: Workplace;
  readonly dialogs: FileDialogs;
  readonly recent: RecentExports;
  readonly now: () => Date;
}

const printing: Printing = {
  pdf: (document) => printPdf(document),
  pictures: (document) => drawPictures(document),
};

/** Freezing papers, and handing out what was frozen. */
export function editionCalls({ workplace, dialogs, recent, now }: EditionParts): EditionCalls {
  const office = () => {
    if (!workplace.office) throw new Error('No office is open');
    return { register: workplace.office.store.register, folder: workplace.office.profile.folder };
  };
  const editionOf = (id: string): Edition => {
    const record = office().register.find('edition', id);
    if (!record || !isComplete<'edition'>(record)) throw new Error(`No edition ${id}`);
    return record;
  };

  return {
    'edition:freeze': async (request, freezing) => {
      const { register, folder } = office();
      const document = freezePaper(register, request, freezing);
      if (!document.ok) return document;
      const pdf = await printing.pdf(document.value);
      if (!pdf.ok) return pdf;
      const name = paperName(register, request, 'pdf').slice(0, -'.pdf'.length);
      // Two papers may have one name; the pages of neither may take the place of the other's.
      const file = `${name.slice(0, 120)}-${freezing.number}-${newUuid().slice(-8)}.pdf`;
      const pages = await writeEditionPages(folder, file, pdf.value);
      return pages.ok ? succeed({ document: document.value, pages: pages.value }) : pages;
    },
    'edition:open': async (id) => {
      const { folder } = office();
      const edition = editionOf(id);
      const { file } = edition.pages;
      const bytes = await editionBytes(edition, 'pdf', office(), printing);
      if (!bytes.ok) return bytes;
      const { reprinted } = bytes.value;
      // The frozen file is never written to again, not even by a print of the same paper.
      const path = editionPath(folder, reprinted ? file.replace(/\.pdf$/, '-reprinted.pdf') : file);
      const written = reprinted ? await replaceFile(path, bytes.value.bytes) : succeed(undefined);
      if (!written.ok) return written;
      await shell.openPath(path);
      return succeed({ path, reprinted });
    },
    'edition:export': async (id, format) => {
      const edition = editionOf(id);
      const document = frozenDocument(edition);
      if (!document.ok) return document;
      const name = edition.pages.file.replace(/-[^-]*\.pdf$/, '');
      const path = await dialogs.askWhereToExport(`${name}.${paperEnding(document.value, format)}`, format);
      if (path === null) return null;
      const bytes = await editionBytes(edition, format, office(), printing);
      if (!bytes.ok) return bytes;
      const written = await replaceFile(path, bytes.value.bytes);
      if (!written.ok) return fail(written.error);
      await recent.add(path, now());
      return succeed({ path, reprinted: bytes.value.reprinted });
    },
  };
}
