import type { Json } from './entry';

/** Deep equality of JSON values; the order of object keys does not matter. */
export function equalJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (isList(a) || isList(b)) {
    return (
      isList(a) && isList(b) && a.length === b.length && a.every((item, i) => equalJson(item, b[i] ?? null))
    );
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && equalJson(a[key] ?? null, b[key] ?? null))
  );
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
