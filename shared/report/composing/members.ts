import type { Quantity } from '../../domain/quantity';
import type { Visit } from '../../domain/visit';
import { formatQuantity } from '../../format/numbers';
import type { Line } from '../inline';
import type { FigureInline } from '../inlines';
import type { PaperContext } from './context';

/** «12 человек», «более 30 человек», 12人: how many took part in a delegation, as its record states it. */
export function members(ctx: PaperContext, { id }: Pick<Visit, 'id'>, people: Quantity): Line {
  const form = people.qualifier === 'exact' ? 'nominative' : 'genitive';
  const n: FigureInline = {
    type: 'figure',
    text: formatQuantity(people, ctx.lang),
    ...people,
    measure: 'indicator',
    scope: {},
    period: ctx.span.text,
    rule: null,
    ids: [id],
  };
  return ctx.phrases.sentence(`noun.members.${form}`, { count: Math.trunc(people.value), n });
}
