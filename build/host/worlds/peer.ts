/**
 * The two ends of contextBridge: one in the page's world, one in the preload's. DOM events are the only thing both
 * worlds see; Chromium clones `detail` between them. Their names carry a key that the page's scripts never learn.
 */
type Packed =
  | { type: 'value'; value: unknown }
  | { type: 'list'; items: Packed[] }
  | { type: 'record'; entries: [string, Packed][] }
  | { type: 'function' | 'promise'; id: number }
  | { type: 'error'; message: string };

type Callable = (...args: unknown[]) => unknown;
type Settle = { resolve: (value: unknown) => void; reject: (error: Error) => void };

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

export class Peer {
  private readonly functions: Callable[] = [];
  private readonly settles = new Map<number, Settle>();
  private readonly answers: Packed[] = [];
  private promises = 0;

  constructor(
    private readonly key: string,
    private readonly from: string,
    private readonly to: string,
  ) {
    this.listen('call', (detail) => this.answer(detail as { id: number; args: Packed }));
    this.listen('return', (detail) => this.answers.push(detail as Packed));
    this.listen('settle', (detail) => this.settle(detail as { id: number; result: Packed }));
  }

  listen(kind: string, listener: (detail: unknown) => void): void {
    window.addEventListener(`${this.key}${this.to}${this.from}${kind}`, (event) => {
      event.stopImmediatePropagation();
      listener((event as CustomEvent<unknown>).detail);
    });
  }

  fire(kind: string, detail: unknown): void {
    window.dispatchEvent(new CustomEvent(`${this.key}${this.from}${this.to}${kind}`, { detail }));
  }

  /** Plain data is passed as it is; functions and promises become numbers that the other side can use. */
  pack(value: unknown): Packed {
    if (typeof value === 'function')
      return { type: 'function', id: this.functions.push(value as Callable) - 1 };
    if (value instanceof Promise) return this.packPromise(value);
    if (value instanceof Error) return { type: 'error', message: value.message };
    if (Array.isArray(value)) return { type: 'list', items: value.map((item) => this.pack(item)) };
    if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
      if (!isPlain(value)) {
        const name = value.constructor?.name ?? 'object';
        throw new TypeError(`contextBridge passes JSON, Uint8Array, functions and promises, not a ${name}`);
      }
      return {
        type: 'record',
        entries: Object.entries(value).map(([name, member]) => [name, this.pack(member)]),
      };
    }
    if (typeof value === 'symbol' || typeof value === 'bigint')
      throw new TypeError(`contextBridge: ${typeof value}`);
    return { type: 'value', value };
  }

  unpack(packed: Packed): unknown {
    switch (packed.type) {
      case 'value':
        return packed.value;
      case 'list':
        return packed.items.map((item) => this.unpack(item));
      case 'record':
        return Object.fromEntries(packed.entries.map(([name, member]) => [name, this.unpack(member)]));
      case 'function':
        return (...args: unknown[]) => this.call(packed.id, args);
      case 'promise':
        return new Promise((resolve, reject) => this.settles.set(packed.id, { resolve, reject }));
      case 'error':
        return new Error(packed.message);
    }
  }

  private call(id: number, args: unknown[]): unknown {
    this.fire('call', { id, args: this.pack(args) });
    const answer = this.answers.pop();
    if (!answer) throw new Error('the other world did not answer');
    const value = this.unpack(answer);
    if (value instanceof Error) throw value;
    return value;
  }

  private answer({ id, args }: { id: number; args: Packed }): void {
    let result: Packed;
    try {
      result = this.pack(this.functions[id]?.(...(this.unpack(args) as unknown[])));
    } catch (error) {
      result = { type: 'error', message: error instanceof Error ? error.message : String(error) };
    }
    this.fire('return', result);
  }

  private packPromise(promise: Promise<unknown>): Packed {
    const id = ++this.promises;
    const settle = (value: unknown): void => this.fire('settle', { id, result: this.pack(value) });
    promise
      .then(settle)
      .catch((error: unknown) => settle(error instanceof Error ? error : new Error(String(error))));
    return { type: 'promise', id };
  }

  private settle({ id, result }: { id: number; result: Packed }): void {
    const waiting = this.settles.get(id);
    this.settles.delete(id);
    const value = this.unpack(result);
    if (value instanceof Error) waiting?.reject(value);
    else waiting?.resolve(value);
  }
}
