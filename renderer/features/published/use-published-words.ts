import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lang, showText } from '../../../shared/domain/language';
import { parsePeriod } from '../../../shared/domain/period';
import { formatDate, formatPeriod } from '../../../shared/format/dates';
import { cityNames, countryName, listNames, nameById } from '../../../shared/format/names';
import { formatQuantity } from '../../../shared/format/numbers';
import type { RegisterView } from '../../../shared/register/register';
import { type Amount, amountIn } from '../../../shared/report/amounts';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import type { PublishedRecord } from './published-rows';

export interface PublishedWords {
  /** What it states: the measure, the name, the title; empty while nothing is written. */
  readonly what: string;
  readonly when: string;
  /** With the unit of an indicator. */
  readonly figure: string;
  /** Places, the event it stands inside; of a source, the publisher. */
  readonly where: string;
  readonly source: string;
}

/** A published record in words of the language of the screens; a new function only when register or language change. */
export function usePublishedWords(): (record: PublishedRecord) => PublishedWords {
  const { t } = useTranslation('vocabulary');
  const lang = useLang();
  const register = useRegister();
  return useMemo(() => wordsIn(register, lang, t), [register, lang, t]);
}

function wordsIn(
  register: RegisterView,
  lang: Lang,
  t: TFunction<'vocabulary'>,
): (record: PublishedRecord) => PublishedWords {
  const period = (text: string | undefined) => {
    const read = text === undefined ? null : parsePeriod(text);
    return read?.ok ? formatPeriod(read.value, lang) : '';
  };
  const nameOfId = (id: string | undefined) => nameById(register, id, lang)?.text;
  return (record) => {
    const source = nameOfId(record.sources?.[0]?.source) ?? '';
    switch (record.kind) {
      case 'reportedCount': {
        const { country, cities, event } = record;
        const places = [
          ...(country === undefined ? [] : [countryName(country, lang, register.all('office')[0])]),
          ...cityNames(register, cities, lang).map(({ text }) => text),
          ...(nameOfId(event) === undefined ? [] : [nameOfId(event) ?? '']),
        ];
        return {
          what: record.measure ? t(`reportedMeasure.${record.measure}`) : '',
          when: period(record.period),
          figure: record.quantity ? formatQuantity(record.quantity, lang) : '',
          where: listNames(places, lang),
          source,
        };
      }
      case 'indicator': {
        const unit = showText(record.unit, lang)?.text ?? '';
        return {
          what: showText(record.name, lang)?.text ?? '',
          when: record.asAt === undefined ? period(record.period) : formatDate(record.asAt, lang),
          figure: record.quantity ? withUnit(amountIn(lang, record.quantity, unit), lang) : '',
          where: nameOfId(record.city) ?? showText(record.place, lang)?.text ?? '',
          source,
        };
      }
      case 'source':
        return {
          what: showText(record.title, lang)?.text ?? '',
          when: record.publishedOn === undefined ? '' : formatDate(record.publishedOn, lang),
          figure: '',
          where: showText(record.publisher, lang)?.text ?? '',
          source: '',
        };
    }
  };
}

/** Chinese sets no space before the unit, the others a no-break one. */
const withUnit = ({ text, unit }: Amount, lang: Lang): string =>
  unit === '' ? text : `${text}${lang === 'zh' ? '' : '\u00a0'}${unit}`;
