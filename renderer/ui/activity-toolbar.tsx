import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityFilter } from './activity-filter';
import { ChoiceMenu } from './choice-menu';
import { FilterBox } from './filter-box';
import { Toolbar } from './screen-header';
import { useFieldChoices, useStatusChoices } from './use-activity-choices';
import { useCountryChoices } from './use-country-choices';

export interface ActivityToolbarProps<G extends string> {
  /** All rows of the period: the countries to choose from. */
  readonly rows: readonly { readonly countries: readonly string[] }[];
  readonly filter: ActivityFilter;
  readonly onChange: (change: Partial<ActivityFilter>) => void;
  readonly labels: Readonly<Record<'text' | 'country' | 'field' | 'status' | 'group', string>>;
  readonly group: G;
  readonly groupings: readonly { readonly value: G; readonly label: string }[];
  readonly onGroup: (group: G) => void;
  /** True beside a form: only the text box is left. */
  readonly narrow: boolean;
  /** What parts this list first of all, as segments. */
  readonly segments: ReactNode;
  /** Menus of this list alone. */
  readonly children?: ReactNode;
}

/** Filters and grouping of a list of visits or events. */
export function ActivityToolbar<G extends string>(props: ActivityToolbarProps<G>) {
  const { t } = useTranslation('common');
  const { rows, filter, onChange, labels, narrow } = props;
  const countries = useCountryChoices(rows);
  const fields = useFieldChoices();
  const statuses = useStatusChoices();
  const textBox = (
    <FilterBox label={labels.text} value={filter.text} onChange={(text) => onChange({ text })} />
  );
  if (narrow) return <Toolbar label={t('table.toolbar')}>{textBox}</Toolbar>;
  return (
    <Toolbar label={t('table.toolbar')}>
      {props.segments}
      {textBox}
      {props.children}
      <ChoiceMenu
        label={labels.country}
        value={filter.country}
        choices={countries}
        onChange={(country) => onChange({ country })}
      />
      <ChoiceMenu
        label={labels.field}
        value={filter.field}
        choices={fields}
        onChange={(field) => onChange({ field })}
      />
      <ChoiceMenu
        label={labels.status}
        value={filter.status}
        choices={statuses}
        onChange={(status) => onChange({ status })}
      />
      <ChoiceMenu
        label={labels.group}
        value={props.group}
        choices={props.groupings}
        onChange={props.onGroup}
      />
    </Toolbar>
  );
}
