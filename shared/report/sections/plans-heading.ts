import type { PaperContext } from '../composing/context';
import type { Line } from '../inline';

/** «Планы на 2026 год», 下半年工作思路; without a year where the period is still running or no whole one. */
export function plansHeading(ctx: PaperContext): Line {
  const { kind, text, first } = ctx.period;
  const year = Number(first.slice(0, 4));
  if (ctx.partial) return ctx.phrases.sentence('heading.plans.next');
  if (kind === 'year') return ctx.phrases.sentence('heading.plans.year', { year: String(year + 1) });
  if (kind === 'half' && text.endsWith('1'))
    return ctx.phrases.sentence('heading.plans.half2', { year: String(year) });
  return ctx.phrases.sentence('heading.plans.next');
}
