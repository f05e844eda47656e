import { type KeyDimension, keysOf } from './dimension';
import type { Fact, Selection } from './fact';

/** A selection parted by the heads of a dimension; null holds what is not stated. */
export type Parts = ReadonlyMap<string | null, Selection>;

interface OpenPart {
  readonly inside: Fact[];
  readonly vague: Fact[];
}

/**
 * Puts each fact under every head it names. What states nothing stands under null, unless another fact of the same
 * unit states something: an exhibition has no direction, but the activity it makes with its delegations has.
 */
export function splitFacts(
  selection: Selection,
  dimension: KeyDimension,
  unit: (fact: Fact) => string,
): Parts {
  const keys = keysOf[dimension];
  const parts = new Map<string | null, OpenPart>();
  const part = (key: string | null): OpenPart => {
    const known = parts.get(key);
    if (known) return known;
    const fresh: OpenPart = { inside: [], vague: [] };
    parts.set(key, fresh);
    return fresh;
  };
  for (const place of ['inside', 'vague'] as const) {
    const stated = new Set<string>();
    const silent: Fact[] = [];
    for (const fact of selection[place]) {
      const named = keys(fact);
      for (const key of named) part(key)[place].push(fact);
      if (named.length === 0) silent.push(fact);
      else stated.add(unit(fact));
    }
    const unstated = silent.filter((fact) => !stated.has(unit(fact)));
    if (unstated.length > 0) part(null)[place].push(...unstated);
  }
  return parts;
}
