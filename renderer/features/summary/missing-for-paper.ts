import type { RegisterView } from '../../../shared/register/register';
import type { PaperRequest } from '../../../shared/report/request';

/** What a register lacks for a paper: whose it is, anything to tell of, or the city that the paper is about. */
export type MissingForPaper = 'office' | 'records' | 'city';

/** What papers tell of; the office's own city and the names that it uses are not yet a record of its work. */
const told = ['visit', 'event', 'agreement', 'reportedCount', 'indicator'] as const;

/** Null where a paper can be written; a request is null where no city was found for a paper about one. */
export function missingForPaper(
  register: RegisterView,
  request: PaperRequest | null,
): MissingForPaper | null {
  const [office] = register.all('office');
  if (!office) return 'office';
  const isPartner = ({ id }: { readonly id: string }) => id !== office.city;
  const hasRecords =
    told.some((kind) => register.all(kind).length > 0) || register.all('city').some(isPartner);
  if (!hasRecords) return 'records';
  return request ? null : 'city';
}
