import type { RegisterView } from '../../shared/register/register';
import type { PaperFormat, PaperRequest } from '../../shared/report/request';

/** A short name for files: the English name of the office's own city, else the id of city or office. */
export function officeSlug(register: RegisterView): string {
  const office = register.all('office')[0];
  return citySlug(register, office?.city ?? '') || slug(office?.id ?? '') || 'office';
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Several tables as CSV are a ZIP. */
export type PaperEnding = PaperFormat | 'csv.zip';

/**
 * The same for the command line and the proposal of a save dialog: `<office>-<period>-<lang>.<ending>` for a summary, and
 * with the sort of paper before the period, or the day where it has none, for every other.
 */
export function paperName(register: RegisterView, request: PaperRequest, ending: PaperEnding): string {
  const languages = [request.lang, request.beside?.lang].filter(Boolean).join('-');
  const parts = [officeSlug(register), ...aboutOf(register, request), languages];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}

function aboutOf(register: RegisterView, request: PaperRequest): readonly string[] {
  switch (request.paper) {
    case 'summary':
      return [...limitsOf(register, request), periodSlug(request.period)];
    case 'brief':
      return ['brief', ...limitsOf(register, request), request.asOf];
    case 'chronicle':
      return [...limitsOf(register, request), 'chronicle', periodSlug(request.period)];
    case 'register':
      return [...limitsOf(register, request), request.of, periodSlug(request.period ?? request.asOf)];
    case 'table':
      return [request.name, request.asOf];
  }
}

const periodSlug = (period: string) => period.replace('..', '_');

const limitsOf = (
  register: RegisterView,
  { city, country }: { readonly city?: string | undefined; readonly country?: string | undefined },
): readonly string[] => [...(city === undefined ? [] : [citySlug(register, city)]), slug(country ?? '')];

const citySlug = (register: RegisterView, id: string) =>
  slug(register.find('city', id)?.names?.en ?? '') || slug(id);
