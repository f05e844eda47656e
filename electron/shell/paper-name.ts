import type { RegisterView } from '../../shared/register/register';
import type { PaperFormat, PaperRequest } from '../../shared/report/request';

/** A short name for files: the English name of the office's own city, else the id of city or office. */
export function officeSlug(register: RegisterView): string {
  const office = register.all('office')[0];
  const city = register.find('city', office?.city);
  const english = city?.names?.en ?? '';
  return slug(english) || slug(city?.id ?? office?.id ?? '') || 'office';
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

/** `<office>-<period>-<lang>.<ending>`, the same for the command line and the proposal of a save dialog. */
export function paperName(register: RegisterView, request: PaperRequest, ending: PaperEnding): string {
  const limits = [request.city, request.country]
    .filter((part) => part !== undefined)
    .map((part) => slug(part));
  const languages = [request.lang, request.beside?.lang].filter(Boolean).join('-');
  const period = request.period.replace('..', '_');
  return `${[officeSlug(register), ...limits, period, languages].join('-')}.${ending}`;
}
