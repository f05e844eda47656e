import { precisionOf } from '../../../shared/domain/partial-date';
import { DateSpanField } from '../../ui/date-span-field';
import type { Bound } from '../../ui/use-field-text';
import { periodOfSpan, spanOfPeriod } from './period-text';

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
