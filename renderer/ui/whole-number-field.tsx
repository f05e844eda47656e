import { useTranslation } from 'react-i18next';
import { fail, succeed } from '../../shared/result';
import { FieldFrame } from './field-frame';
import classes from './fields.module.css';
import { type Bound, useFieldText } from './use-field-text';

/** A whole number from 1 on, such as the edition of a series. */
export function WholeNumberField({ label, value, save }: Bound<number> & { readonly label: string }) {
  const { t } = useTranslation('forms');
  const field = useFieldText<number>({
    value,
    save,
    show: (number) => (number === undefined ? '' : String(number)),
    read: (text) => {
      const digits = text.trim();
      if (digits === '') return succeed(undefined);
      return /^[1-9]\d{0,4}$/.test(digits) ? succeed(Number(digits)) : fail(t('notWhole'));
    },
  });
  return (
    <FieldFrame label={label} error={field.error}>
      {(ids) => (
        <div className={`${classes.input} ${classes.figure}`} data-bad={field.error !== null}>
          <input type="text" inputMode="numeric" autoComplete="off" {...ids} {...field.input} />
        </div>
      )}
    </FieldFrame>
  );
}
