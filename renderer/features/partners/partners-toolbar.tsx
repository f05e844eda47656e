import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { collatorFor } from '../../../shared/format/collation';
import { countryName } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { type Choice, ChoiceMenu } from '../../ui/choice-menu';
import { Toolbar } from '../../ui/screen-header';
import { SegmentedControl } from '../../ui/segmented-control';
import { citiesAmong, isInScope, type PartnerScope, scopes } from './partner-filter';
import { groupings, type PartnerGrouping } from './partner-groups';
import type { PartnerRow } from './partner-rows';

export interface PartnersToolbarProps {
  /** Every row, before filtering. */
  readonly rows: readonly PartnerRow[];
  readonly scope: PartnerScope;
  readonly country: string;
  readonly group: PartnerGrouping;
  readonly onScope: (scope: PartnerScope) => void;
  readonly onCountry: (country: string) => void;
  readonly onGroup: (group: PartnerGrouping) => void;
}

export function PartnersToolbar(props: PartnersToolbarProps) {
  const { t } = useTranslation(['partners', 'common']);
  const { rows } = props;
  const segments = scopes.map((value) => ({
    value,
    label: t(`scope.${value}`),
    count: citiesAmong(rows.filter((row) => isInScope(row, value))),
  }));
  return (
    <Toolbar label={t('common:table.toolbar')}>
      <SegmentedControl
        small
        label={t('scope.label')}
        value={props.scope}
        segments={segments}
        onChange={props.onScope}
      />
      <ChoiceMenu
        label={t('country')}
        value={props.country}
        choices={useCountryChoices(rows)}
        onChange={props.onCountry}
      />
      <ChoiceMenu
        label={t('groupBy.label')}
        value={props.group}
        choices={groupings.map((value) => ({ value, label: t(`groupBy.${value}`) }))}
        onChange={props.onGroup}
      />
    </Toolbar>
  );
}

/** The countries of the cities in the list with how many there are of each. */
function useCountryChoices(rows: readonly PartnerRow[]): readonly Choice<string>[] {
  const { t } = useTranslation('common');
  const lang = useLang();
  const office = useRegister().all('office')[0];
  return useMemo(() => {
    const sizes = new Map<string, number>();
    for (const { city, parent } of rows) {
      if (city.country !== undefined && parent === null) {
        sizes.set(city.country, (sizes.get(city.country) ?? 0) + 1);
      }
    }
    const { compare } = collatorFor(lang);
    const countries = [...sizes].map(([value, count]) => ({
      value,
      label: countryName(value, lang, office),
      count,
    }));
    countries.sort((a, b) => compare(a.label, b.label));
    return [{ value: 'all', label: t('marks.all') }, ...countries];
  }, [rows, lang, office, t]);
}
