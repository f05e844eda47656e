import { type DateSpan, precisionOf } from '../../../shared/domain/partial-date';
import { parsePeriod } from '../../../shared/domain/period';
import { DateSpanField } from '../../ui/date-span-field';
import type { Bound } from '../../ui/use-field-text';

/** A period as the two ends that it is written with; null for a text that is none. */
export function spanOfPeriod(text: string | undefined): DateSpan | undefined {
  if (text === undefined || !parsePeriod(text).ok) return undefined;
  const [from = '', to] = text.split('..');
  return to === undefined ? { from } : { from, to };
}

/** The text of a period with these ends: `2025`, `2024-01..2025-06`. */
export const periodOfSpan = ({ from, to }: DateSpan): string => (to === undefined ? from : `${from}..${to}`);

/** A period: a year, half, quarter, month or day in the first box, or two dates. */
export function PeriodField(props: Bound<string> & { readonly label: string; readonly hint: string }) {
  const { value, save, label, hint } = props;
  const span = spanOfPeriod(value);
  const isVague = span?.to === undefined && span !== undefined && precisionOf(span.from) !== 'day';
  return (
    <DateSpanField
      label={label}
      {...(isVague ? {} : { hint })}
      value={span}
      save={(chosen) => save(chosen === undefined ? undefined : periodOfSpan(chosen))}
    />
  );
}
