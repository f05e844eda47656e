import type { Lang } from '../../shared/domain/language';
import type { Day } from '../../shared/domain/partial-date';
import type { PaperRequest } from '../../shared/report/request';
import type { PapersCommand } from './command-line';

/** What a command asks the composers for, in one language. The command was checked when it was read. */
export function paperRequest(
  { kind, period, country, convention, beside }: PapersCommand,
  city: string | undefined,
  lang: Lang,
  asOf: Day,
): PaperRequest {
  const common = { lang, asOf, ...(convention && { convention }), ...(beside && { beside }) };
  const limits = { ...common, ...(city !== undefined && { city }), ...(country !== null && { country }) };
  switch (kind) {
    case 'brief':
      return { paper: 'brief', ...common, city: city ?? '' };
    case 'summary':
    case 'chronicle':
      return { paper: kind, ...limits, period: period?.text ?? asOf.slice(0, 4) };
    default:
      return { paper: 'register', of: kind, ...limits, ...(period && { period: period.text }) };
  }
}
