import { conventionOf, type PaperRequest } from '../request';

/**
 * One line that names a paper whatever the day it is written on and however two languages share its pages: everything
 * else that it is asked with, in the order of the alphabet. Edits and editions belong to it.
 */
export function paperKey(request: PaperRequest): string {
  const { asOf: _, beside, ...asked } = request;
  const style = { convention: conventionOf(request), beside: beside?.lang };
  return Object.entries({ ...asked, ...style })
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
}
