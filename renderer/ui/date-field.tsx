import { useTranslation } from 'react-i18next';
import { daysInMonth, type PartialDate, precisionOf } from '../../shared/domain/partial-date';
import { formatDate } from '../../shared/format/dates';
import { readTypedDate } from '../../shared/format/parse-date';
import { fail, type Result, succeed } from '../../shared/result';
import { useLang } from '../i18n/use-lang';
import { FieldFrame } from './field-frame';
import { TextInput } from './text-field';
import { type Bound, useFieldText } from './use-field-text';

export interface PartialDateFieldProps extends Bound<PartialDate> {
  readonly label: string;
  readonly hint?: string;
}

/** A date typed in any of the three languages, kept with the precision it was given. */
export function PartialDateField({ label, hint, value, save }: PartialDateFieldProps) {
  const { t } = useTranslation('forms');
  const lang = useLang();
  const read = useReadDate();
  const field = useFieldText<PartialDate>({
    value,
    save,
    read,
    show: (date) => (date === undefined ? '' : formatDate(date, lang)),
  });
  const note = usePrecisionNote(value) ?? hint;
  return (
    <FieldFrame label={label} error={field.error} {...(note === undefined ? {} : { hint: note })}>
      {(ids) => <TextInput ids={ids} field={field} placeholder={t('datePlaceholder')} />}
    </FieldFrame>
  );
}

/** What a date leaves open: "day not stated" for a month. */
export function usePrecisionNote(date: PartialDate | undefined): string | undefined {
  const { t } = useTranslation('forms');
  if (date === undefined) return undefined;
  const precision = precisionOf(date);
  return precision === 'month' || precision === 'year' ? t(`precisionKept.${precision}`) : undefined;
}

/** Reads a typed date; the error says what is wrong and that the text is kept. */
export function useReadDate(): (text: string) => Result<PartialDate | undefined, string> {
  const { t } = useTranslation('forms');
  return (text) => {
    if (text.trim() === '') return succeed(undefined);
    const read = readTypedDate(text);
    if (read.ok) return read;
    const last = read.error === 'noSuchDay' ? lastDayOf(text) : null;
    return fail(last === null ? t('notADate', { text }) : t('noSuchDay', { text, last }));
  };
}

/** The last day of the month that a text with an impossible day names. */
function lastDayOf(text: string): number | null {
  for (let day = 31; day >= 28; day -= 1) {
    const read = readTypedDate(text.replace(/(?<!\d)(?:29|3\d)(?!\d)/, String(day)));
    if (read.ok) {
      const [year, month] = read.value.split('-').map(Number);
      return daysInMonth(year ?? 0, month ?? 1);
    }
  }
  return null;
}
