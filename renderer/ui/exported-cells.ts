import type { Lang } from '../../shared/domain/language';
import type { DateSpan, PartialDate } from '../../shared/domain/partial-date';
import type { Quantity } from '../../shared/domain/quantity';
import { formatDate, formatSpan } from '../../shared/format/dates';
import { formatNumber, formatQuantity } from '../../shared/format/numbers';
import type { ScreenCell } from '../../shared/report/request';

/** Days of a record for a file, written out with their year. */
export const spanCell = (span: DateSpan | undefined, lang: Lang): ScreenCell =>
  span ? { span, text: formatSpan(span, lang) } : null;

export const dateCell = (date: PartialDate | undefined | null, lang: Lang): ScreenCell =>
  date ? { span: { from: date }, text: formatDate(date, lang) } : null;

/** A number with its qualifier for a file. */
export const quantityCell = (quantity: Quantity | undefined, lang: Lang): ScreenCell =>
  quantity ? { ...quantity, text: formatQuantity(quantity, lang) } : null;

export const numberCell = (value: number | null | undefined, lang: Lang): ScreenCell =>
  value == null ? null : { value, qualifier: 'exact', text: formatNumber(value, lang) };
