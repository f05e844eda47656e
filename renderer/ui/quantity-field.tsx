import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../shared/domain/language';
import { type Qualifier, type Quantity, qualifiers } from '../../shared/domain/quantity';
import { formatNumber, readNumber } from '../../shared/format/numbers';
import { fail, succeed } from '../../shared/result';
import { useLang } from '../i18n/use-lang';
import { FieldFrame } from './field-frame';
import classes from './fields.module.css';
import { type Bound, useFieldText } from './use-field-text';
import { useLatestValue } from './use-latest-value';

export interface QuantityFieldProps extends Bound<Quantity> {
  readonly label: string;
  readonly hint?: string;
  /** What is counted, after the figure: people, m². */
  readonly unit?: string;
}

/** With its groups where nothing is lost by it: decimals beyond the second are not rounded away while one edits. */
const shownWhole = (figure: number, lang: Lang): string => {
  const shown = formatNumber(figure, lang);
  return readNumber(shown, lang) === figure ? shown : String(figure);
};

/** A figure as its source states it: exactly, more than, about or at least, and the number. */
export function QuantityField({ label, hint, unit, value, save }: QuantityFieldProps) {
  const { t } = useTranslation(['forms', 'vocabulary']);
  const lang = useLang();
  const { latest, send } = useLatestValue(value);
  const field = useFieldText<number>({
    value: value?.value,
    show: (figure) => (figure === undefined ? '' : shownWhole(figure, lang)),
    read: (text) => {
      if (text.trim() === '') return succeed(undefined);
      const figure = readNumber(text, lang);
      return figure === null ? fail(t('notANumber', { text })) : succeed(figure);
    },
    save: (figure) => {
      const qualifier = latest()?.qualifier ?? 'exact';
      return send(figure === undefined ? undefined : { value: figure, qualifier }, save);
    },
  });
  const chooseQualifier = (chosen: string | null) => {
    const figure = latest()?.value;
    if (figure === undefined || chosen === null) return;
    void send({ value: figure, qualifier: chosen as Qualifier }, save);
  };
  return (
    <FieldFrame label={label} error={field.error} {...(hint === undefined ? {} : { hint })}>
      {(ids) => (
        <div className={classes.line}>
          <Select
            w={132}
            aria-label={`${label}: ${t('qualifier')}`}
            data={qualifiers.map((name) => ({ value: name, label: t(`vocabulary:qualifier.${name}`) }))}
            value={value?.qualifier ?? 'exact'}
            allowDeselect={false}
            disabled={value === undefined}
            comboboxProps={{ transitionProps: { duration: 0 } }}
            onChange={chooseQualifier}
          />
          <div className={`${classes.input} ${classes.figure}`} data-bad={field.error !== null}>
            <input type="text" inputMode="decimal" autoComplete="off" {...ids} {...field.input} />
          </div>
          {unit !== undefined && <span className="t2">{unit}</span>}
        </div>
      )}
    </FieldFrame>
  );
}
