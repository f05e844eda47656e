import type { RegisterView } from '../register/register';

/** Days and rules asked of one register at a time are few; beyond this many the oldest answer is forgotten. */
const keptPerRegister = 16;

/**
 * Remembers what `build` derives from a register until the register changes (`seq`) or is let go. `key` tells apart
 * what is derived with different arguments, such as the day it is asked for.
 */
export function memoise<T>(build: (register: RegisterView, key: string) => T) {
  const known = new WeakMap<RegisterView, { readonly seq: number; readonly values: Map<string, T> }>();
  return (register: RegisterView, key = ''): T => {
    let entry = known.get(register);
    if (entry?.seq !== register.seq) {
      entry = { seq: register.seq, values: new Map() };
      known.set(register, entry);
    }
    const found = entry.values.get(key);
    if (found !== undefined) return found;
    const value = build(register, key);
    const [oldest] = entry.values.keys();
    if (entry.values.size >= keptPerRegister && oldest !== undefined) entry.values.delete(oldest);
    entry.values.set(key, value);
    return value;
  };
}
