import { conventionOf, type PaperRequest } from '../request';

/**
 * One line that names a paper whatever the day it is written on: everything that it is asked with but `asOf`, in the
 * order of the alphabet. Edits and editions belong to it.
 */
export function paperKey(request: PaperRequest): string {
  const { asOf: _, ...asked } = request;
  return Object.entries({ ...asked, convention: conventionOf(request) })
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
}
