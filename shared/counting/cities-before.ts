import type { Day } from '../domain/partial-date';
import type { RegisterView } from '../register/register';
import { factIndex } from './fact-index';

/**
 * Cities of everything counted on `asOf` that began before a day or, where its date is vague, may have: of visits,
 * events and documents. With a city that is not among them nothing was done before.
 */
export function citiesBefore(register: RegisterView, day: Day, asOf: Day): ReadonlySet<string> {
  const { rootEvents, visits, documents } = factIndex(register, asOf);
  const cities = new Set<string>();
  for (const facts of [rootEvents, visits, documents]) {
    for (const fact of facts.all()) {
      if (fact.days.first < day) for (const city of fact.cities) cities.add(city);
    }
  }
  return cities;
}
