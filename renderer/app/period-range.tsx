import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysOf } from '../../shared/domain/partial-date';
import { type Period, parsePeriod } from '../../shared/domain/period';
import { formatDate } from '../../shared/format/dates';
import { readTypedDate } from '../../shared/format/parse-date';
import { useLang } from '../i18n/use-lang';
import classes from './top-bar.module.css';

export interface PeriodRangeProps {
  readonly period: Period;
  readonly onChoose: (text: string) => void;
  readonly onDone: () => void;
}

/** Entry of any stretch of days; each end is typed as a day, month, quarter, half or year. */
export function PeriodRange({ period, onChoose, onDone }: PeriodRangeProps) {
  const { t } = useTranslation('common');
  const lang = useLang();
  const [from, setFrom] = useState(() => formatDate(period.first, lang));
  const [to, setTo] = useState(() => formatDate(period.last, lang));
  const text = rangeText(from, to);
  const apply = () => {
    if (text === null) return;
    onChoose(text);
    onDone();
  };
  return (
    <form
      className={classes.range}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <label>
        {t('period.from')}
        <input value={from} data-autofocus onChange={(event) => setFrom(event.currentTarget.value)} />
      </label>
      <label>
        {t('period.to')}
        <input value={to} onChange={(event) => setTo(event.currentTarget.value)} />
      </label>
      <small className={text === null ? 'alert' : 't3'}>
        {text === null ? t('period.wrong') : t('period.hint')}
      </small>
      <Button variant="filled" type="submit" disabled={text === null}>
        {t('period.apply')}
      </Button>
    </form>
  );
}

/** The period text of two typed ends; one end alone is that date. Null when it is no period. */
function rangeText(from: string, to: string): string | null {
  const begin = readTypedDate(from);
  const end = to.trim() === '' ? begin : readTypedDate(to);
  if (!begin.ok || !end.ok) return null;
  const [first, last] = [daysOf(begin.value), daysOf(end.value)];
  const text =
    first.first === last.first && first.last === last.last ? begin.value : `${begin.value}..${end.value}`;
  return parsePeriod(text).ok ? text : null;
}
