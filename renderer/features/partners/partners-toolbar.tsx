import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceMenu } from '../../ui/choice-menu';
import { Toolbar } from '../../ui/screen-header';
import { SegmentedControl } from '../../ui/segmented-control';
import { useCountryChoices } from '../../ui/use-country-choices';
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
  const places = useMemo(() => countriesOf(rows), [rows]);
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
        choices={useCountryChoices(places)}
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

/** The country of each city of the list; a district is counted with its city. */
const countriesOf = (rows: readonly PartnerRow[]) =>
  rows.map(({ city, parent }) => ({
    countries: city.country === undefined || parent !== null ? [] : [city.country],
  }));
