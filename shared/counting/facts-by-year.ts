import type { Day } from '../domain/partial-date';
import { compareFacts, type Fact } from './fact';

const yearOf = (day: Day) => day.slice(0, 'yyyy'.length);

/**
 * Facts by the year of their date, so that a count reads only the years it asks for. No partial date reaches from one
 * year into another, so each fact lies in one year. Each year is sorted when it is first asked for.
 */
export class FactsByYear {
  readonly #years = new Map<string, Fact[]>();
  readonly #sorted = new Set<string>();

  constructor(facts: Iterable<Fact>) {
    for (const fact of facts) {
      const year = yearOf(fact.first);
      const list = this.#years.get(year);
      if (list) list.push(fact);
      else this.#years.set(year, [fact]);
    }
  }

  /** Lists of facts, year by year, that include every fact overlapping the days from `first` to `last`. */
  between(first: Day, last: Day): readonly (readonly Fact[])[] {
    const [from, to] = [yearOf(first), yearOf(last)];
    const years = [...this.#years.keys()].filter((year) => year >= from && year <= to).sort();
    return years.map((year) => this.#list(year));
  }

  /** Every fact, year by year. */
  all(): readonly (readonly Fact[])[] {
    return [...this.#years.values()];
  }

  #list(year: string): readonly Fact[] {
    const list = this.#years.get(year) ?? [];
    if (!this.#sorted.has(year)) {
      list.sort(compareFacts);
      this.#sorted.add(year);
    }
    return list;
  }
}
