import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApart } from '../../../shared/counting/dimension';
import type { Lang, LocalText } from '../../../shared/domain/language';
import type { Office } from '../../../shared/domain/office';
import { apartTerritories } from '../../../shared/domain/vocabulary';
import { collatorFor } from '../../../shared/format/collation';
import { countryName } from '../../../shared/format/names';
import { useLang } from '../../i18n/use-lang';
import { useCountryOptions } from '../../ui/country-field';
import { SelectField } from '../../ui/select-field';
import { TextField3 } from '../../ui/text-field-3';
import type { Bound } from '../../ui/use-field-text';
import { useRecordForm } from '../../ui/use-record-form';
import { OfficeSection } from './office-section';
import classes from './settings.module.css';
import { useOffice } from './use-office';

/** The office's own labels of countries, and of Hong Kong, Macau and Taiwan. */
export function CountriesSection() {
  const { office } = useOffice();
  return office ? <CountriesForm office={office} /> : <OfficeSection />;
}

const usualNames = (code: string): Readonly<Record<Lang, string>> => ({
  ru: countryName(code, 'ru'),
  zh: countryName(code, 'zh'),
  en: countryName(code, 'en'),
});

/** Countries in the order of their usual names, so that a line keeps its place while its label is typed. */
function inOrder(codes: readonly string[], lang: Lang): readonly string[] {
  const { compare } = collatorFor(lang);
  const order = (code: string) => Number(isApart(code));
  return [...codes].sort(
    (a, b) => order(a) - order(b) || compare(countryName(a, lang), countryName(b, lang)),
  );
}

function CountriesForm({ office }: { readonly office: Office }) {
  const { t } = useTranslation('settings');
  const lang = useLang();
  const options = useCountryOptions();
  const names = useRecordForm<'office'>(office, 'changeSettings')('countryNames');
  const latest = useRef(names.value);
  latest.current = names.value;
  const [added, setAdded] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const listed = new Set([...apartTerritories, ...Object.keys(names.value ?? {}), ...added]);
  const saveLabel = (code: string) => (text: LocalText | undefined) => {
    // A line that is emptied stays while the screen is open.
    if (!added.includes(code)) setAdded([...added, code]);
    const { [code]: _, ...others } = latest.current ?? {};
    latest.current = text === undefined ? others : { ...others, [code]: text };
    return names.save(Object.keys(latest.current).length === 0 ? undefined : latest.current);
  };
  return (
    <>
      <p className={classes.note}>{t('countries.note')}</p>
      {inOrder([...listed], lang).map((code) => (
        <CountryLine
          key={code}
          code={code}
          focused={code === chosen}
          value={names.value?.[code]}
          save={saveLabel(code)}
        />
      ))}
      <SelectField
        key={chosen}
        label={t('countries.add')}
        options={options.filter(({ value }) => !listed.has(value))}
        value={undefined}
        save={async (code) => {
          if (code) {
            setAdded([...added, code]);
            setChosen(code);
          }
          return null;
        }}
      />
    </>
  );
}

interface CountryLineProps extends Bound<LocalText> {
  readonly code: string;
  /** True for the country chosen last, whose label is typed next. */
  readonly focused: boolean;
}

function CountryLine({ code, focused, value, save }: CountryLineProps) {
  const lang = useLang();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) line.current?.querySelector('input')?.focus();
  }, [focused]);
  return (
    <div ref={line}>
      <TextField3 label={countryName(code, lang)} usual={usualNames(code)} value={value} save={save} />
    </div>
  );
}
