import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../shared/domain/language';
import { parsePeriod } from '../../../shared/domain/period';
import { formatPeriod } from '../../../shared/format/dates';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { PeriodField } from '../../ui/period-field';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import { LanguageOptions } from './language-options';
import { type ChosenKind, optionsOf, paperKinds } from './paper-kinds';
import { OptionSelect } from './paper-option';
import { periodChoices } from './period-choices';
import { scopeChoices } from './scope-choices';
import classes from './summary.module.css';
import type { PaperChoice } from './use-paper-request';

/** What the paper is: its languages and convention, its period, what it is about. */
export function PaperOptions({ choice }: { readonly choice: PaperChoice }) {
  const { hasPeriod } = optionsOf(choice.kind);
  return (
    <div className={classes.options}>
      <KindOption choice={choice} />
      <LanguageOptions choice={choice} />
      {hasPeriod && <PeriodOption />}
      {hasPeriod && <RangeOption />}
      <ScopeOption choice={choice} />
    </div>
  );
}

function KindOption({ choice }: { readonly choice: PaperChoice }) {
  const { t } = useTranslation('summary');
  return (
    <OptionSelect<ChosenKind>
      label={t('options.kind')}
      value={choice.kind}
      data={paperKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      onChange={choice.chooseKind}
    />
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
  return <OptionSelect label={t('options.period')} data={groups} value={period.text} onChange={choose} />;
}

/** A period as a line of its own, so with a capital where the language has them. */
function periodName(text: string, lang: Lang): string {
  const period = parsePeriod(text);
  const name = period.ok ? formatPeriod(period.value, lang) : text;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function ScopeOption({ choice }: { readonly choice: PaperChoice }) {
  const { t } = useTranslation('summary');
  const lang = useLang();
  const register = useRegister();
  const { isAboutOneCity } = optionsOf(choice.kind);
  const groups = useMemo(() => {
    const { countries, cities } = scopeChoices(register, lang);
    const ofCities = { group: t('options.cities'), items: [...cities] };
    if (isAboutOneCity) return [ofCities];
    return [
      { value: 'all', label: t('options.everything') },
      { group: t('options.countries'), items: [...countries] },
      ofCities,
    ];
  }, [register, lang, t, isAboutOneCity]);
  return (
    <OptionSelect
      label={t('options.scope')}
      data={groups}
      value={choice.scope}
      searchable
      nothingFound={t('options.nothingFound')}
      onChange={choice.chooseScope}
    />
  );
}
