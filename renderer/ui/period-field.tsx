import { useTranslation } from 'react-i18next';
import { parsePeriod } from '../../shared/domain/period';
import { formatPeriod } from '../../shared/format/dates';
import { readTypedSpan } from '../../shared/format/parse-date';
import { fail, type Result, succeed } from '../../shared/result';
import { useLang } from '../i18n/use-lang';
import { FieldFrame } from './field-frame';
import { TextInput } from './text-field';
import { type Bound, useFieldText } from './use-field-text';

/** A period text, such as `2025-H1`, typed and shown in the language of the screens. */
export function PeriodField({ label, value, save }: Bound<string> & { readonly label: string }) {
  const { t } = useTranslation('forms');
  const lang = useLang();
  const read = (text: string): Result<string | undefined, string> => {
    if (text.trim() === '') return succeed(undefined);
    if (parsePeriod(text).ok) return succeed(text.trim());
    const span = readTypedSpan(text);
    const period = span.ok ? [span.value.from, ...(span.value.to ? [span.value.to] : [])].join('..') : '';
    return parsePeriod(period).ok ? succeed(period) : fail(t('notAPeriod', { text }));
  };
  const show = (text: string | undefined) => {
    const period = text === undefined ? null : parsePeriod(text);
    return period?.ok ? formatPeriod(period.value, lang) : (text ?? '');
  };
  const field = useFieldText<string>({ value, save, read, show });
  return (
    <FieldFrame label={label} error={field.error}>
      {(ids) => <TextInput ids={ids} field={field} />}
    </FieldFrame>
  );
}
