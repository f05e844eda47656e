import { compareIntervals, type Day, type Interval } from '../domain/partial-date';
import type { Fact, Selection } from './fact';

/** Facts of one date, so that a period is compared with dates and not with every record. */
interface DateGroup {
  readonly days: Interval;
  readonly facts: Fact[];
}

/** What a fact names, of which an index is kept: most facts name one or two of many. */
export type Naming = 'cities' | 'countries' | 'events';

/** Facts asked for by something that they name. */
export interface Named {
  readonly by: Naming;
  readonly key: string;
}

type Groups = readonly DateGroup[];

const yearOf = (day: Day) => day.slice(0, 'yyyy'.length);

/** The facts of one year, sorted when they are first asked for, and by what they name when that is. */
class Year {
  /** In no particular order until `inOrder` is asked for. */
  readonly groups: DateGroup[] = [];
  readonly #named = new Map<Naming, ReadonlyMap<string, Groups>>();
  #sorted = false;

  inOrder(): Groups {
    if (!this.#sorted) {
      for (const { facts } of this.groups) facts.sort((a, b) => (a.id < b.id ? -1 : 1));
      this.groups.sort((a, b) => compareIntervals(a.days, b.days));
      this.#sorted = true;
    }
    return this.groups;
  }

  naming({ by, key }: Named): Groups {
    let named = this.#named.get(by);
    if (!named) {
      named = groupsByName(this.inOrder(), by);
      this.#named.set(by, named);
    }
    return named.get(key) ?? [];
  }
}

/** The same facts in the same order under each thing that they name. */
function groupsByName(sorted: Groups, by: Naming): ReadonlyMap<string, Groups> {
  const named = new Map<string, DateGroup[]>();
  for (const { days, facts } of sorted) {
    for (const fact of facts) {
      for (const key of fact[by]) {
        const groups = named.get(key);
        const last = groups?.at(-1);
        if (last?.days === days) last.facts.push(fact);
        else if (groups) groups.push({ days, facts: [fact] });
        else named.set(key, [{ days, facts: [fact] }]);
      }
    }
  }
  return named;
}

/**
 * Facts by date within years. No partial date reaches from one year into another, so each fact lies in one year, and
 * a count reads only the years it asks for, and of them only what names the city, country or event it asks for.
 */
export class FactsByDate {
  readonly #years = new Map<string, Year>();

  /** Equal dates share one `days` object, which is what the facts are grouped by. */
  constructor(facts: Iterable<Fact>) {
    const groups = new Map<Interval, DateGroup>();
    for (const fact of facts) {
      const group = groups.get(fact.days);
      if (group) group.facts.push(fact);
      else groups.set(fact.days, { days: fact.days, facts: [fact] });
    }
    for (const group of groups.values()) {
      const yyyy = yearOf(group.days.first);
      const year = this.#years.get(yyyy) ?? new Year();
      year.groups.push(group);
      this.#years.set(yyyy, year);
    }
  }

  /**
   * Facts that pass the test (all without one), by date and then id, that lie in the days or only overlap them. With
   * `named` only those that name it.
   */
  select(
    first: Day,
    last: Day,
    keep: ((fact: Fact) => boolean) | null,
    named: Named | null = null,
  ): Selection {
    const inside: Fact[] = [];
    const vague: Fact[] = [];
    for (const year of this.#between(first, last)) {
      for (const { days, facts } of named ? year.naming(named) : year.inOrder()) {
        if (days.last < first || days.first > last) continue;
        const target = days.first >= first && days.last <= last ? inside : vague;
        for (const fact of facts) if (keep === null || keep(fact)) target.push(fact);
      }
    }
    return { inside, vague };
  }

  /** Every fact, in no particular order. */
  *all(): Iterable<Fact> {
    for (const { groups } of this.#years.values()) for (const { facts } of groups) yield* facts;
  }

  #between(first: Day, last: Day): readonly Year[] {
    const [from, to] = [yearOf(first), yearOf(last)];
    const asked = [...this.#years].filter(([yyyy]) => yyyy >= from && yyyy <= to);
    return asked.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, year]) => year);
  }
}
