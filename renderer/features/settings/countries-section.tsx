import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApart } from '../../../shared/counting/dimension';
import { countryCodes } from '../../../shared/domain/countries';
import type { Lang } from '../../../shared/domain/language';
import type { Office } from '../../../shared/domain/office';
import { countryName } from '../../../shared/format/names';
import { useCountryOptions } from '../../ui/country-field';
import { SelectField } from '../../ui/select-field';
import { TextField3 } from '../../ui/text-field-3';
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

function CountriesForm({ office }: { readonly office: Office }) {
  const { t } = useTranslation('settings');
  const options = useCountryOptions();
  const names = useRecordForm<'office'>(office, 'changeSettings')('countryNames');
  const latest = useRef(names.value);
  latest.current = names.value;
  // A country chosen here stays in the list though all its lines are empty.
  const [chosen, setChosen] = useState<readonly string[]>(() => countryCodes.filter(isApart));
  const listed = options.filter(({ value }) => chosen.includes(value) || names.value?.[value] !== undefined);
  return (
    <>
      <p className={classes.note}>{t('countries.note')}</p>
      {listed.map(({ value: code, label }) => (
        <TextField3
          key={code}
          label={label}
          usual={usualNames(code)}
          value={names.value?.[code]}
          save={(text) => {
            setChosen([...chosen, code]);
            const { [code]: _, ...others } = latest.current ?? {};
            latest.current = text === undefined ? others : { ...others, [code]: text };
            return names.save(Object.keys(latest.current).length === 0 ? undefined : latest.current);
          }}
        />
      ))}
      <SelectField
        label={t('countries.add')}
        options={options.filter((option) => !listed.includes(option))}
        value={undefined}
        save={async (code) => {
          if (code) setChosen([...chosen, code]);
          return null;
        }}
      />
    </>
  );
}
