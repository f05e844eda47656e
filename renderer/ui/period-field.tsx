import { precisionOf } from '../../shared/domain/partial-date';
import { DateSpanField } from './date-span-field';
import { periodOfSpan, spanOfPeriod } from './period-text';
import type { Bound } from './use-field-text';

/** A period: a year, half, quarter, month or day in the first box, or two dates. */
export function PeriodField(props: Bound<string> & { readonly label: string; readonly hint?: string }) {
  const { value, save, label, hint } = props;
  const span = spanOfPeriod(value);
  const isVague = span?.to === undefined && span !== undefined && precisionOf(span.from) !== 'day';
  return (
    <DateSpanField
      label={label}
      {...(isVague || hint === undefined ? {} : { hint })}
      value={span}
      save={(chosen) => save(chosen === undefined ? undefined : periodOfSpan(chosen))}
    />
  );
}
