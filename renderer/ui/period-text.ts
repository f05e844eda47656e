import type { DateSpan } from '../../shared/domain/partial-date';
import { parsePeriod } from '../../shared/domain/period';

/** A period as the two ends that it is written with; undefined for a text that is none. */
export function spanOfPeriod(text: string | undefined): DateSpan | undefined {
  if (text === undefined || !parsePeriod(text).ok) return undefined;
  const [from = '', to] = text.split('..');
  return to === undefined ? { from } : { from, to };
}

/** The text of a period with these ends: `2025`, `2024-01..2025-06`. */
export const periodOfSpan = ({ from, to }: DateSpan): string => (to === undefined ? from : `${from}..${to}`);
