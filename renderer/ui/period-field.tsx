import type { DateSpan } from '../../shared/domain/partial-date';
import { DateSpanField } from './date-span-field';
import { periodOfSpan, spanOfPeriod } from './period-text';
import type { Bound } from './use-field-text';

/** A period: a year, half, quarter, month or day in the first box, or two dates. */
export function PeriodField({
  value,
  save,
  ...rest
}: Bound<string> & { readonly label: string; readonly hint?: string }) {
  const saveSpan = (span: DateSpan | undefined) => save(span === undefined ? undefined : periodOfSpan(span));
  return <DateSpanField isPeriod {...rest} value={spanOfPeriod(value)} save={saveSpan} />;
}
