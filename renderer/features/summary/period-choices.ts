import type { Day } from '../../../shared/domain/partial-date';
import type { RegisterView } from '../../../shared/register/register';

export interface PeriodGroup {
  readonly year: string;
  /** Period texts such as `2025`, `2025-H1`, `2025-Q3`. */
  readonly texts: readonly string[];
}

/** Years that hold records, newest first, each with its halves and quarters; the period chosen now is always there. */
export function periodChoices(register: RegisterView, today: Day, chosen: string): readonly PeriodGroup[] {
  const thisYear = Number(today.slice(0, 4));
  const years = new Set([thisYear, Number(chosen.slice(0, 4))]);
  for (const { dates } of [...register.complete('visit'), ...register.complete('event')]) {
    years.add(Number(dates.from.slice(0, 4)));
  }
  for (const { signedOn } of register.complete('agreement')) years.add(Number(signedOn.slice(0, 4)));
  return [...years]
    .filter((year) => year <= thisYear || year === Number(chosen.slice(0, 4)))
    .sort((a, b) => b - a)
    .map((year) => {
      const texts = ['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'].map((part) => `${year}${part}`);
      const others = chosen.startsWith(String(year)) && !texts.includes(chosen) ? [chosen] : [];
      return { year: String(year), texts: [...others, ...texts] };
    });
}
