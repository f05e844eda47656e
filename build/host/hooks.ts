import Module from 'node:module';
import * as electron from './electron';

const NAMES = ['electron', 'electron/main'];

/** Runs in Node's loader thread, so it is passed as text and may close over nothing. */
const loader = (url: string): string => `
  export async function resolve(specifier, context, next) {
    return ${JSON.stringify(NAMES)}.includes(specifier)
      ? { url: ${JSON.stringify(url)}, shortCircuit: true }
      : next(specifier, context);
  }`;

/** From here on, `electron` means the host, for `import` and for `require`. */
export function resolveElectronToHost(): void {
  const url = new URL('./electron.js', import.meta.url).href;
  Module.register(`data:text/javascript,${encodeURIComponent(loader(url))}`);
  const node = Module as typeof Module & { _load(name: string, ...rest: unknown[]): unknown };
  const load = node._load;
  node._load = function patched(this: unknown, name, ...rest) {
    return NAMES.includes(name) ? electron.default : Reflect.apply(load, this, [name, ...rest]);
  };
}
