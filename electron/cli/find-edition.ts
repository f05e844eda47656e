import type { Lang } from '../../shared/domain/language';
import type { RegisterView } from '../../shared/register/register';
import { type Edition, editionsOf } from '../../shared/report/editions/editions-of';
import { paperKey } from '../../shared/report/edits/paper-key';
import type { PaperRequest } from '../../shared/report/request';
import { fail, type Result, succeed } from '../../shared/result';

export type EditionError =
  | { readonly code: 'noEditions'; readonly lang: Lang }
  /** `numbers` are those that there are, lowest first. */
  | {
      readonly code: 'noSuchEdition';
      readonly lang: Lang;
      readonly edition: number;
      readonly numbers: string;
    };

/** The edition of a paper by its number. */
export function findEdition(
  register: RegisterView,
  request: PaperRequest,
  edition: number,
): Result<Edition, EditionError> {
  const { lang } = request;
  const editions = editionsOf(register, paperKey(request));
  const found = editions.find(({ number }) => number === edition);
  if (found) return succeed(found);
  if (editions.length === 0) return fail({ code: 'noEditions', lang });
  const numbers = editions.map(({ number }) => number).toSorted((a, b) => a - b);
  return fail({ code: 'noSuchEdition', lang, edition, numbers: numbers.join(', ') });
}
