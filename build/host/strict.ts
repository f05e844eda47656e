import { EventEmitter } from 'node:events';

/** Thrown where the app asks for something the host doesn't do, or does what Electron would punish. */
export class HostError extends Error {
  override name = 'HostError';
}

/** Read by `await`, JSON.stringify, console.log and test runners on any object; Electron's answer would be undefined. */
const PROBES = new Set(['then', 'toJSON', 'nodeType', 'asymmetricMatch', 'inspect', 'domain']);

/** Wraps an exported object so that a call the host doesn't implement throws where Electron would have answered. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || PROBES.has(key))
        return Reflect.get(object, key, receiver);
      throw new HostError(`${name}.${key} is not implemented by the Chromium host (build/host)`);
    },
    set(object, key, value, receiver) {
      if (typeof key === 'symbol' || key in object) return Reflect.set(object, key, value, receiver);
      throw new HostError(`${name}.${key} can't be set on the Chromium host (build/host)`);
    },
  });
}

/** Throws on an option that the host would otherwise silently ignore. */
export function checkOptions(where: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key))
      throw new HostError(`${where}: the option '${key}' is not known to the Chromium host`);
  }
}

/** An emitter that refuses listeners for events it will never emit. */
export class HostEmitter extends EventEmitter {
  constructor(owner: string, events: readonly string[]) {
    super();
    super.on('newListener', (event) => {
      if (!events.includes(String(event))) {
        throw new HostError(`${owner} never emits '${String(event)}' on the Chromium host`);
      }
    });
  }

  /** Emits an event whose listeners may call `preventDefault()`; true when one of them did. */
  preventable(event: string, details: object = {}, ...args: unknown[]): boolean {
    let prevented = false;
    const value = {
      ...details,
      preventDefault: () => {
        prevented = true;
      },
      get defaultPrevented() {
        return prevented;
      },
    };
    this.emit(event, value, ...args);
    return prevented;
  }
}
