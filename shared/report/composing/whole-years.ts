import { type Period, periodOf } from '../../domain/period';
import type { PaperContext } from './context';
import { ranked } from './rankings';

/** Further back than so many years a chart by year becomes small print. */
const mostYears = 10;

/**
 * The calendar years up to the last day a paper counts, oldest first, the last one cut there; from the first that has
 * an activity in the paper's scope, and no more than ten. Empty where none has.
 */
export function wholeYears(ctx: PaperContext): readonly Period[] {
  const last = Number(ctx.span.last.slice(0, 4));
  const earliest = String(last - mostYears + 1).padStart(4, '0');
  const whole = periodOf(`${earliest}-01-01..${ctx.span.last}`);
  const { rows } = ranked(ctx, 'activities', 'year', {}, whole);
  const from = rows.findIndex(({ figure }) => figure.value);
  return from < 0 ? [] : rows.slice(from).map(({ key }) => periodOf(key));
}

/** True for a year of which only a part is counted: it is marked, and never drawn as a fall. */
export const isCut = ({ last }: Period): boolean => !last.endsWith('-12-31');
