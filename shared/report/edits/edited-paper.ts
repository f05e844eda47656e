import type { RecordOf } from '../../domain/records';
import type { RegisterView } from '../../register/register';
import type { ReportDocument } from '../document';
import type { PaperRequest } from '../request';
import { applyEdits, type EditedDocument } from './apply-edits';
import { paperKey } from './paper-key';

/** The edits of the paper that is asked for; undefined where the office changed nothing in it. */
export function editsOf(register: RegisterView, request: PaperRequest): RecordOf<'paperEdit'> | undefined {
  const key = paperKey(request);
  return register.all('paperEdit').find(({ paper }) => paper === key);
}

/** A generated paper with the edits that the register holds for it. */
export function editedPaper(
  register: RegisterView,
  request: PaperRequest,
  document: ReportDocument,
): EditedDocument {
  const edits = editsOf(register, request);
  return edits ? applyEdits(document, edits) : { document, stale: [], lost: [] };
}
