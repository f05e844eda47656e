import { addYears } from '../../domain/partial-date';
import { clipTo, type Period, parsePeriod } from '../../domain/period';
import type { DocumentMeta } from '../document';
import type { FigureInline, Inline } from '../inlines';

/** A figure with a key that it keeps as long as its block says the same things about the same parts of the register. */
export interface KeyedFigure {
  readonly key: string;
  readonly figure: FigureInline;
}

type Span = Pick<DocumentMeta, 'period' | 'asOf'>;

/** What a figure counts, whatever its value and however far the paper's period has run: measure, scope, period. */
export function countedBy(
  { measure, scope, period }: Pick<FigureInline, 'measure' | 'scope' | 'period'>,
  paper: Span,
): string {
  const narrowed = Object.entries(scope)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${String(value)}`);
  return [measure, ...narrowed, periodName(period, paper)].join(' ');
}

/** The figures of a run of inlines. One that is counted in the same way as another before it gets a number behind. */
export function keyedFigures(inlines: readonly Inline[], paper: Span): readonly KeyedFigure[] {
  const seen = new Map<string, number>();
  return inlines.flatMap((inline) => {
    if (inline.type !== 'figure') return [];
    const counted = countedBy(inline, paper);
    const occurrence = (seen.get(counted) ?? 0) + 1;
    seen.set(counted, occurrence);
    return [{ key: occurrence === 1 ? counted : `${counted} #${occurrence}`, figure: inline }];
  });
}

/** The paper's own period by its name and the year before as `2025 -1`, both also while they are still running. */
export function periodName(text: string, { period, asOf }: Span): string {
  const [counted, asked] = [parsePeriod(text), parsePeriod(period)];
  if (!counted.ok || !asked.ok) return text;
  const passed = clipTo(asked.value, asOf);
  const ends = [asked.value.last, passed.last];
  if (runs(counted.value, asked.value.first, ends)) return period;
  const endsBefore = ends.map((day) => addYears(day, -1));
  return runs(counted.value, addYears(asked.value.first, -1), endsBefore) ? `${period} -1` : text;
}

const runs = ({ first, last }: Period, from: string, ends: readonly string[]): boolean =>
  first === from && ends.includes(last);
