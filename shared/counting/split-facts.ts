import { type KeyDimension, keysOf } from './dimension';
import type { Fact, Selection } from './fact';
import type { Measure } from './figure';
import { isGrouped } from './measure-plan';

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
export function splitFacts(selection: Selection, dimension: KeyDimension, measure: Measure): Parts {
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
    const facts = selection[place];
    const silent: Fact[] = [];
    for (const fact of facts) {
      const named = keys(fact);
      for (const key of named) part(key)[place].push(fact);
      if (named.length === 0) silent.push(fact);
    }
    const unstated = isGrouped(measure) ? withoutStated(silent, facts, keys) : silent;
    if (unstated.length > 0) parts.set(null, { ...part(null), [place]: unstated });
  }
  return parts;
}

function withoutStated(
  silent: readonly Fact[],
  all: readonly Fact[],
  keys: (fact: Fact) => readonly string[],
): Fact[] {
  if (silent.length === 0) return [];
  const stated = new Set(all.filter((fact) => keys(fact).length > 0).map(({ activity }) => activity));
  return silent.filter(({ activity }) => !stated.has(activity));
}
