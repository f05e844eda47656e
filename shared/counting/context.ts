import { defaultCountingRules } from '../domain/office';
import type { Day } from '../domain/partial-date';
import type { RegisterView } from '../register/register';
import type { CountContext } from './figure';

/** What to count with: the day asked for and the office's own choice of rules. */
export function countContext(register: RegisterView, asOf: Day): CountContext {
  const [office] = register.all('office');
  return { asOf, rules: office?.countingRules ?? defaultCountingRules };
}
