import { Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lang, languages } from '../../../shared/domain/language';
import { parsePeriod } from '../../../shared/domain/period';
import { formatPeriod } from '../../../shared/format/dates';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { PeriodField } from '../../ui/period-field';
import { SegmentedControl } from '../../ui/segmented-control';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import { periodChoices } from './period-choices';
import { scopeChoices } from './scope-choices';
import classes from './summary.module.css';
import type { SummaryChoice } from './use-summary-request';

/** What the paper is: its language, its period, what it is about. */
export function PaperOptions({ choice }: { readonly choice: SummaryChoice }) {
  const { t } = useTranslation(['summary', 'common']);
  const names: Readonly<Record<Lang, string>> = {
    ru: t('common:languageNames.ru'),
    zh: t('common:languageNames.zh'),
    en: t('common:languageNames.en'),
  };
  return (
    <div className={classes.options}>
      <Option label={t('options.lang')}>
        <SegmentedControl<Lang>
          label={t('options.lang')}
          value={choice.request.lang}
          segments={languages.map((value) => ({ value, label: names[value], lang: value }))}
          onChange={choice.chooseLang}
        />
      </Option>
      <PeriodOption />
      <RangeOption />
      <ScopeOption choice={choice} />
    </div>
  );
}

/** Any stretch of time: a year, half, quarter, month or day in the first box, or two dates. */
function RangeOption() {
  const { t } = useTranslation('summary');
  const { period, choose } = usePeriod();
  const save = async (text: string | undefined) => {
    if (text !== undefined) choose(text);
    return null;
  };
  return (
    <div className={classes.range}>
      <PeriodField label={t('options.range')} value={period.text} save={save} />
    </div>
  );
}

function Option({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.option}>
      <span className="t3 xs" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

function PeriodOption() {
  const { t } = useTranslation('summary');
  const lang = useLang();
  const today = useToday();
  const register = useRegister();
  const { period, choose } = usePeriod();
  const groups = useMemo(
    () =>
      periodChoices(register, today, period.text).map(({ year, texts }) => ({
        group: year,
        items: texts.map((text) => ({ value: text, label: periodName(text, lang) })),
      })),
    [register, today, period.text, lang],
  );
  return (
    <Option label={t('options.period')}>
      <Select
        aria-label={t('options.period')}
        data={groups}
        value={period.text}
        allowDeselect={false}
        maxDropdownHeight={420}
        classNames={{ input: classes.select }}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(text) => text !== null && choose(text)}
      />
    </Option>
  );
}

/** A period as a line of its own, so with a capital where the language has them. */
function periodName(text: string, lang: Lang): string {
  const period = parsePeriod(text);
  const name = period.ok ? formatPeriod(period.value, lang) : text;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function ScopeOption({ choice }: { readonly choice: SummaryChoice }) {
  const { t } = useTranslation('summary');
  const lang = useLang();
  const register = useRegister();
  const groups = useMemo(() => {
    const { countries, cities } = scopeChoices(register, lang);
    return [
      { value: 'all', label: t('options.everything') },
      { group: t('options.countries'), items: [...countries] },
      { group: t('options.cities'), items: [...cities] },
    ];
  }, [register, lang, t]);
  return (
    <Option label={t('options.scope')}>
      <Select
        aria-label={t('options.scope')}
        data={groups}
        value={choice.scope}
        allowDeselect={false}
        searchable
        nothingFoundMessage={t('options.nothingFound')}
        maxDropdownHeight={420}
        classNames={{ input: classes.select }}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(scope) => scope !== null && choice.chooseScope(scope)}
      />
    </Option>
  );
}
