import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { eventFormats, fields, roles, statuses } from '../../../shared/domain/vocabulary';
import { collatorFor } from '../../../shared/format/collation';
import { countryName } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { type Choice, ChoiceMenu } from '../../ui/choice-menu';
import { FieldShape } from '../../ui/field-mark';
import { FilterBox } from '../../ui/filter-box';
import { Toolbar } from '../../ui/screen-header';
import { SegmentedControl } from '../../ui/segmented-control';
import { filterEvents } from './event-filter';
import { type EventGrouping, eventGroupings } from './event-groups';
import type { EventRow } from './event-rows';
import type { EventList } from './use-event-list';

export interface EventsToolbarProps {
  readonly list: EventList;
  readonly group: EventGrouping;
  readonly onGroup: (group: EventGrouping) => void;
  /** True beside a form, where the list only serves to find a record. */
  readonly narrow: boolean;
}

export function EventsToolbar({ list, group, onGroup, narrow }: EventsToolbarProps) {
  const { t } = useTranslation(['events', 'common']);
  const { filter, change } = list;
  const filterBox = (
    <FilterBox label={t('filter.text')} value={filter.text} onChange={(text) => change({ text })} />
  );
  if (narrow) return <Toolbar label={t('common:table.toolbar')}>{filterBox}</Toolbar>;
  return (
    <Toolbar label={t('common:table.toolbar')}>
      <RoleSegments list={list} />
      {filterBox}
      <FilterMenus list={list} />
      <ChoiceMenu
        label={t('filter.group')}
        value={group}
        choices={eventGroupings.map((value) => ({ value, label: t(`grouping.${value}`) }))}
        onChange={onGroup}
      />
    </Toolbar>
  );
}

function RoleSegments({ list: { all, filter, change } }: { readonly list: EventList }) {
  const { t } = useTranslation('events');
  const segments = useMemo(() => {
    const others = filterEvents(all, { ...filter, role: 'all' });
    return (['all', ...roles] as const).map((value) => ({
      value,
      label: t(`segment.${value}`),
      count: value === 'all' ? others.length : others.filter(({ event }) => event.role === value).length,
    }));
  }, [all, filter, t]);
  return (
    <SegmentedControl
      small
      label={t('filter.role')}
      value={filter.role}
      segments={segments}
      onChange={(role) => change({ role })}
    />
  );
}

function FilterMenus({ list: { all, filter, change } }: { readonly list: EventList }) {
  const { t } = useTranslation(['events', 'vocabulary', 'common']);
  const any = { value: 'all' as const, label: t('common:marks.all') };
  return (
    <>
      <ChoiceMenu
        label={t('filter.format')}
        value={filter.format}
        choices={[any, ...eventFormats.map((value) => ({ value, label: t(`vocabulary:format.${value}`) }))]}
        onChange={(format) => change({ format })}
      />
      <ChoiceMenu
        label={t('filter.country')}
        value={filter.country}
        choices={useCountryChoices(all)}
        onChange={(country) => change({ country })}
      />
      <ChoiceMenu
        label={t('filter.field')}
        value={filter.field}
        choices={[
          any,
          ...fields.map((value) => ({
            value,
            label: t(`vocabulary:field.${value}`),
            mark: <FieldShape field={value} />,
          })),
        ]}
        onChange={(field) => change({ field })}
      />
      <ChoiceMenu
        label={t('filter.status')}
        value={filter.status}
        choices={[
          any,
          ...statuses.map((value) => ({ value, label: t(`vocabulary:status.${value}`) })),
          { value: 'toConfirm', label: t('common:marks.toConfirm') },
          { value: 'draft', label: t('common:draft.short') },
        ]}
        onChange={(status) => change({ status })}
      />
    </>
  );
}

/** The countries of the events in the list with how many there are of each. */
function useCountryChoices(rows: readonly EventRow[]): readonly Choice<string>[] {
  const { t } = useTranslation('common');
  const lang = useLang();
  const office = useRegister().all('office')[0];
  return useMemo(() => {
    const sizes = new Map<string, number>();
    for (const code of rows.flatMap(({ countries }) => countries))
      sizes.set(code, (sizes.get(code) ?? 0) + 1);
    const { compare } = collatorFor(lang);
    const countries = [...sizes]
      .map(([value, count]) => ({ value, label: countryName(value, lang, office), count }))
      .sort((a, b) => compare(a.label, b.label));
    return [{ value: 'all', label: t('marks.all') }, ...countries];
  }, [rows, lang, office, t]);
}
