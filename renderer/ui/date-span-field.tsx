import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DateSpan, daysOf, type PartialDate } from '../../shared/domain/partial-date';
import { formatDate } from '../../shared/format/dates';
import { readTypedSpan } from '../../shared/format/parse-date';
import { fail, type Result, succeed } from '../../shared/result';
import { useLang } from '../i18n/use-lang';
import { usePrecisionNote, useReadDate } from './date-field';
import { FieldFrame } from './field-frame';
import classes from './fields.module.css';
import { TextInput } from './text-field';
import { type Bound, type FieldText, useFieldText } from './use-field-text';
import { useLatestValue } from './use-latest-value';

export interface DateSpanFieldProps extends Bound<DateSpan> {
  readonly label: string;
  readonly hint?: string;
  /** A year or a month is all that is meant, as for a period, and not a day that is not known. */
  readonly isPeriod?: boolean;
}

/** Ends that stand the wrong way round; they stay on screen until they are swapped or corrected. */
interface Reversed {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/**
 * From and to as one field and one value. The first box also takes a whole span, such as 7–10 July 2025. An end
 * before the beginning is not saved: it stays in its box and can be swapped with one click.
 */
export function DateSpanField({ label, hint, isPeriod = false, value, save }: DateSpanFieldProps) {
  const { t } = useTranslation('forms');
  const lang = useLang();
  const read = useReadSpanStart();
  const readEnd = useReadDate();
  const [reversed, setReversed] = useState<Reversed | null>(null);
  const show = (date: PartialDate | undefined) => (date === undefined ? '' : formatDate(date, lang));
  const { latest, send } = useLatestValue(value);
  const write = async (from: PartialDate | undefined, to: PartialDate | undefined) => {
    setReversed(null);
    if (from === undefined) return to === undefined ? send(undefined, save) : t('endWithoutBegin');
    if (to !== undefined && daysOf(to).last < daysOf(from).first) {
      setReversed({ from, to });
      return t('endsBeforeBegins');
    }
    return send(to === undefined || to === from ? { from } : { from, to }, save);
  };
  const begin: FieldText = useFieldText<DateSpan>({
    value,
    show: (span) => show(span?.from),
    read,
    save: async (span) => {
      const kept = span === undefined ? undefined : latest()?.to;
      const error = await write(span?.from, span?.to ?? kept);
      // An end that was refused beside the old beginning may be right beside the new one.
      if (error === null) setTimeout(() => void end.retry());
      return error;
    },
  });
  const end: FieldText = useFieldText<PartialDate>({
    value: value?.to,
    show,
    read: readEnd,
    save: (to) => write(latest()?.from, to),
  });
  const swap = () => {
    if (!reversed) return;
    begin.reset();
    end.reset();
    void write(reversed.to, reversed.from);
  };
  const note = usePrecisionNote(value?.to === undefined && !isPeriod ? value?.from : undefined) ?? hint;
  return (
    <FieldFrame
      label={label}
      error={begin.error ?? end.error}
      repair={reversed ? { label: t('swapDates'), run: swap } : undefined}
      {...(note === undefined ? {} : { hint: note })}
    >
      {(ids) => (
        <div className={classes.line} data-period={isPeriod}>
          <TextInput
            ids={{ ...ids, 'aria-label': `${label}: ${t('from')}` }}
            field={begin}
            placeholder={t('datePlaceholder')}
          />
          <span className={classes.dash} aria-hidden="true">
            —
          </span>
          <TextInput ids={{ 'aria-label': `${label}: ${t('to')}` }} field={end} />
        </div>
      )}
    </FieldFrame>
  );
}

function useReadSpanStart(): (text: string) => Result<DateSpan | undefined, string> {
  const readDate = useReadDate();
  return (text) => {
    if (text.trim() === '') return succeed(undefined);
    const span = readTypedSpan(text);
    if (span.ok) return span;
    const date = readDate(text);
    return date.ok ? fail('') : date;
  };
}
