import { decode, encode } from '../codec';
import { Inbox, type Part } from './inbox';
import { Peer } from './peer';

type Listener = (event: object, ...args: unknown[]) => void;
type Settle = { resolve: (value: unknown) => void; reject: (error: Error) => void };
type Preload = (require: (name: string) => unknown, module: object, exports: object, process: object) => void;
export type FromPage =
  | { type: 'invoke'; id: number; channel: string; args: string }
  | { type: 'send'; channel: string; args: string }
  /** The document goes: for another one, or because the window closes. A page that crashed never says so. */
  | { type: 'leaving' }
  | { type: 'preload-error'; message: string };
export type ToPage =
  | { type: 'result'; id: number; value?: string; error?: string }
  | { type: 'message'; channel: string; args: string };

class IpcRenderer {
  private readonly waiting = new Map<number, Settle>();
  private readonly listeners = new Map<string, Listener[]>();
  private sequence = 0;

  constructor(private readonly post: (message: FromPage) => void) {}

  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const encoded = encode(args);
      const id = ++this.sequence;
      this.waiting.set(id, { resolve, reject });
      this.post({ type: 'invoke', id, channel, args: encoded });
    });
  }

  send(channel: string, ...args: unknown[]): void {
    this.post({ type: 'send', channel, args: encode(args) });
  }

  on(channel: string, listener: Listener): this {
    this.listeners.set(channel, [...(this.listeners.get(channel) ?? []), listener]);
    return this;
  }

  once(channel: string, listener: Listener): this {
    const once: Listener = (...args) => {
      this.removeListener(channel, once);
      listener(...args);
    };
    return this.on(channel, once);
  }

  removeListener(channel: string, listener: Listener): this {
    this.listeners.set(
      channel,
      (this.listeners.get(channel) ?? []).filter((other) => other !== listener),
    );
    return this;
  }

  off(channel: string, listener: Listener): this {
    return this.removeListener(channel, listener);
  }

  receive(message: ToPage): void {
    if (message.type === 'message') {
      const args = decode(message.args) as unknown[];
      for (const listener of this.listeners.get(message.channel) ?? [])
        listener({ sender: this, ports: [] }, ...args);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error !== undefined) waiting?.reject(new Error(message.error));
    else waiting?.resolve(decode(message.value ?? '{}'));
  }
}

const refusing = (name: string, target: object): object =>
  new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || key === 'then')
        return Reflect.get(object, key, receiver);
      throw new Error(`${name}.${key} is not implemented by the Chromium host (build/host)`);
    },
  });

function exposer(peer: Peer): (name: string, api: unknown) => void {
  let taken: unknown;
  peer.listen('taken', (name) => {
    taken = name;
  });
  return (name, api) => {
    peer.fire('expose', { name, api: peer.pack(api) });
    if (taken === name)
      throw new Error('Cannot bind an API on top of an existing property on the window object');
  };
}

/** Runs second, in an isolated world: the preload gets `require('electron')` and nothing else, as in Electron's sandbox. */
export function startPreloadWorld(key: string, binding: string, process: object, preload: Preload): void {
  if (window !== window.top) return;
  const scope = globalThis as typeof globalThis & Record<string, (text: string) => void>;
  const ipcRenderer = new IpcRenderer((message) => scope[binding]?.(JSON.stringify(message)));
  const inbox = new Inbox((text) => ipcRenderer.receive(JSON.parse(text)));
  Object.defineProperty(globalThis, `${binding}Receive`, {
    value: (text: string, part: Part) => inbox.receive(text, part),
  });
  window.addEventListener('pagehide', () =>
    scope[binding]?.(JSON.stringify({ type: 'leaving' } satisfies FromPage)),
  );
  const electron = refusing('electron', {
    ipcRenderer: refusing('ipcRenderer', ipcRenderer),
    contextBridge: refusing('contextBridge', {
      exposeInMainWorld: exposer(new Peer(key, 'preload', 'page')),
    }),
  });
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, process);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope[binding]?.(JSON.stringify({ type: 'preload-error', message } satisfies FromPage));
  }
}
