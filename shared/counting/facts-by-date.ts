import { compareIntervals, type Day, type Interval } from '../domain/partial-date';
import type { Fact, Selection } from './fact';

/** Facts of one date, so that a period is compared with dates and not with every record. */
interface DateGroup {
  readonly days: Interval;
  readonly facts: Fact[];
}

interface Year {
  readonly groups: DateGroup[];
  sorted: boolean;
}

const yearOf = (day: Day) => day.slice(0, 'yyyy'.length);

/**
 * Facts by date within years. No partial date reaches from one year into another, so each fact lies in one year, and
 * a count reads only the years it asks for. A year is sorted when it is first asked for.
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
      const year = this.#years.get(yyyy);
      if (year) year.groups.push(group);
      else this.#years.set(yyyy, { groups: [group], sorted: false });
    }
  }

  /** Facts that pass the test (all without one), by date and then id, that lie in the days or only overlap them. */
  select(first: Day, last: Day, keep: ((fact: Fact) => boolean) | null): Selection {
    const inside: Fact[] = [];
    const vague: Fact[] = [];
    for (const { days, facts } of this.#between(first, last)) {
      if (days.last < first || days.first > last) continue;
      const target = days.first >= first && days.last <= last ? inside : vague;
      for (const fact of facts) if (keep === null || keep(fact)) target.push(fact);
    }
    return { inside, vague };
  }

  /** Every fact, in no particular order. */
  *all(): Iterable<Fact> {
    for (const { groups } of this.#years.values()) for (const { facts } of groups) yield* facts;
  }

  #between(first: Day, last: Day): readonly DateGroup[] {
    const [from, to] = [yearOf(first), yearOf(last)];
    const asked = [...this.#years].filter(([yyyy]) => yyyy >= from && yyyy <= to);
    return asked.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, year]) => sortedGroups(year));
  }
}

function sortedGroups(year: Year): readonly DateGroup[] {
  if (!year.sorted) {
    for (const { facts } of year.groups) facts.sort((a, b) => (a.id < b.id ? -1 : 1));
    year.groups.sort((a, b) => compareIntervals(a.days, b.days));
    year.sorted = true;
  }
  return year.groups;
}
