/**
 * What may cross between main process and page: JSON values, `undefined` and Uint8Array. Electron's structured clone
 * takes more (Date, Map, BigInt); the app doesn't need it, and a narrower contract is one that zod can check.
 * Runs in Node and, bundled into the preload's world, in Chromium.
 */
type Patch = { at: (string | number)[]; as: 'bytes' | 'undefined' | 'negative-zero'; data?: string };
type Message = { value: unknown; patches?: Patch[] };

const toBase64 = (bytes: Uint8Array): string =>
  typeof Buffer === 'undefined'
    ? (bytes as Uint8Array & { toBase64(): string }).toBase64()
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

const fromBase64 = (text: string): Uint8Array =>
  typeof Buffer === 'undefined'
    ? (Uint8Array as typeof Uint8Array & { fromBase64(text: string): Uint8Array }).fromBase64(text)
    : new Uint8Array(Buffer.from(text, 'base64'));

const refuse = (what: string, path: readonly (string | number)[]): never => {
  throw new TypeError(
    `An object could not be cloned: ${what} at /${path.join('/')}; only JSON and Uint8Array may cross`,
  );
};

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `a ${Object.prototype.toString.call(value).slice(8, -1)}${
        typeof value.constructor === 'function' ? ` (${value.constructor.name})` : ''
      }`
    : `${typeof value} ${String(value)}`;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Copies only what holds something JSON can't say; everything else is checked and passed on as it is. */
class Encoder {
  readonly patches: Patch[] = [];
  private readonly path: (string | number)[] = [];
  private readonly ancestors = new Set<object>();

  take(value: unknown): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return this.number(value);
    if (value === undefined) return this.patch('undefined');
    if (typeof value !== 'object') return refuse(nameOf(value), this.path);
    if (value instanceof Uint8Array) return this.patch('bytes', toBase64(value));
    if (!Array.isArray(value) && !isPlain(value)) return refuse(nameOf(value), this.path);
    if (this.ancestors.has(value)) return refuse('a cycle', this.path);
    this.ancestors.add(value);
    const taken = this.members(value);
    this.ancestors.delete(value);
    return taken;
  }

  private number(value: number): unknown {
    if (!Number.isFinite(value)) return refuse(`number ${value}`, this.path);
    return Object.is(value, -0) ? this.patch('negative-zero') : value;
  }

  private members(value: object): unknown {
    let copy: Record<string, unknown> | unknown[] | undefined;
    for (const [key, member] of Object.entries(value)) {
      this.path.push(Array.isArray(value) ? Number(key) : key);
      const taken = this.take(member);
      this.path.pop();
      if (taken === member) continue;
      copy ??= Array.isArray(value) ? [...value] : { ...value };
      Reflect.set(copy, key, taken);
    }
    return copy ?? value;
  }

  private patch(as: Patch['as'], data?: string): null {
    this.patches.push({ at: [...this.path], as, ...(data === undefined ? {} : { data }) });
    return null;
  }
}

/** @throws TypeError naming the place of a value that may not cross. */
export function encode(value: unknown): string {
  const encoder = new Encoder();
  const message: Message = { value: encoder.take(value) };
  if (encoder.patches.length > 0) message.patches = encoder.patches;
  return JSON.stringify(message);
}

const patched = (patch: Patch): unknown =>
  patch.as === 'bytes' ? fromBase64(patch.data ?? '') : patch.as === 'negative-zero' ? -0 : undefined;

export function decode(text: string): unknown {
  const message: Message = JSON.parse(text);
  const root = { value: message.value };
  for (const patch of message.patches ?? []) {
    const path = ['value', ...patch.at];
    const last = path.pop() ?? 'value';
    let holder: object = root;
    for (const key of path) holder = Reflect.get(holder, key);
    Reflect.set(holder, last, patched(patch));
  }
  return root.value;
}
