import type { Quantity } from '../../domain/quantity';
import { formatQuantity } from '../../format/numbers';
import type { Line } from '../inline';
import type { PaperContext } from './context';

/** «12 человек», «более 30 человек», 12人: how many took part in a delegation, as its record states it. */
export function members(ctx: PaperContext, people: Quantity): Line {
  const form = people.qualifier === 'exact' ? 'nominative' : 'genitive';
  const n = formatQuantity(people, ctx.lang);
  return ctx.phrases.sentence(`noun.members.${form}`, { count: Math.trunc(people.value), n });
}
