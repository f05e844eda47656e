import type { CustomScheme } from 'electron';
import { lifecycle } from './lifecycle';
import { checkOptions, HostError } from './strict';

const privileged = new Set<string>();
let registered = false;

/** Electron: only before ready, and only once. A handler's scheme must be standard and secure, or pages lose storage. */
export function registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
  if (lifecycle.ready)
    throw new HostError('protocol.registerSchemesAsPrivileged must be called before app is ready');
  if (registered) throw new HostError('protocol.registerSchemesAsPrivileged can be called only once');
  registered = true;
  for (const { scheme, privileges } of schemes) {
    checkOptions('registerSchemesAsPrivileged', privileges ?? {}, [
      'standard',
      'secure',
      'supportFetchAPI',
      'codeCache',
      'stream',
    ]);
    if (!privileges?.standard || !privileges.secure) {
      throw new HostError(
        `scheme '${scheme}' must be standard and secure: IndexedDB and relative URLs need it`,
      );
    }
    privileged.add(scheme);
  }
}

export const isPrivileged = (scheme: string): boolean => privileged.has(scheme);

/** `app://bundle/x` -> `https://bundle.app.localhost/x`, a secure origin that stock Chromium grants storage to. */
export function toWebUrl(url: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/s.exec(url);
  const [, scheme = '', host = '', rest = ''] = parts ?? [];
  return privileged.has(scheme) ? `https://${host}.${scheme}.localhost${rest || '/'}` : url;
}

/** The inverse of {@link toWebUrl}; other addresses stay as they are. */
export function toAppUrl(url: string): string {
  const parts = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.localhost(.*)$/s.exec(url);
  const [, host = '', scheme = '', rest = ''] = parts ?? [];
  return privileged.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** Sources of a policy that name the app's scheme are given their web address; 'self' needs no change. */
export function toWebPolicy(policy: string): string {
  let mapped = policy;
  for (const scheme of privileged) {
    mapped = mapped.replace(new RegExp(`(?<=[\\s;]|^)${scheme}:(//[^\\s;]*)?`, 'g'), (source, rest) =>
      rest ? toWebUrl(source).replace(/\/$/, '') : `https://*.${scheme}.localhost`,
    );
  }
  return mapped;
}
