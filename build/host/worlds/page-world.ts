import { Peer } from './peer';

const freeze = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
};

/** Runs first in every document, in the page's own world: defines what contextBridge exposes. */
export function startPageWorld(key: string): void {
  if (window !== window.top) return;
  const peer = new Peer(key, 'page', 'preload');
  peer.listen('expose', (detail) => {
    const { name, api } = detail as { name: string; api: Parameters<Peer['unpack']>[0] };
    if (name in window) {
      peer.fire('taken', name);
      return;
    }
    Object.defineProperty(window, name, { value: freeze(peer.unpack(api)), enumerable: true });
  });
}
