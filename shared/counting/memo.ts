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

type Inputs = readonly [object, ...(readonly object[])];

/**
 * Remembers what `build` derives from a register while its inputs are the very same objects: the lists that
 * `RegisterView.all` gives, or what was derived from them. `build` may look up only records of those lists, and
 * records in the bin of their kinds. `key` as above.
 */
export function memoiseOn<T>(
  inputsOf: (register: RegisterView, key: string) => Inputs,
  build: (register: RegisterView, key: string) => T,
) {
  const known = new WeakMap<object, Map<string, { readonly others: readonly object[]; readonly value: T }>>();
  return (register: RegisterView, key = ''): T => {
    const [first, ...others] = inputsOf(register, key);
    const values = known.get(first) ?? new Map();
    const found = values.get(key);
    if (found && others.every((other, at) => other === found.others[at])) return found.value;
    const value = build(register, key);
    values.delete(key);
    const [oldest] = values.keys();
    if (values.size >= keptPerRegister && oldest !== undefined) values.delete(oldest);
    known.set(first, values.set(key, { others, value }));
    return value;
  };
}
