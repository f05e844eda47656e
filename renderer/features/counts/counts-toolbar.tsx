import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { ArrowLeftRight, FilterX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Dimension, dimensions, Measure } from '../../../shared/counting/figure';
import { fields } from '../../../shared/domain/vocabulary';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { FieldShape } from '../../ui/field-mark';
import { Toolbar } from '../../ui/screen-header';
import { type MenuSection, SectionedMenu } from '../../ui/sectioned-menu';
import { spans } from './count-span';
import { type CountsView, canNarrowByField, isNarrowed, turned } from './counts-view';
import { obstacleBeside, obstacleOf } from './dimension-guard';
import { usePlaceChoices } from './use-place-choices';

export interface CountsToolbarProps {
  readonly view: CountsView;
  /** Takes part of a view; what no longer fits gives way. */
  readonly onChange: (change: Partial<CountsView>) => void;
}

const measureGroups = {
  work: ['activities', 'events', 'subEvents', 'visits'],
  visits: ['visitsIncoming', 'visitsOutgoing', 'visitsOnline'],
  amounts: ['peopleIncoming', 'peopleOutgoing', 'groupsIncoming', 'groupsOutgoing', 'leaderMeetings'],
  documents: ['documents', 'renewals'],
  network: ['partners', 'newPartners'],
} as const satisfies Readonly<Record<string, readonly Measure[]>>;

/** What is counted, by which rows and columns, over which years, and among which records. */
export function CountsToolbar({ view, onChange }: CountsToolbarProps) {
  const { t } = useTranslation(['counts', 'counting']);
  const groups = Object.entries(measureGroups) as [keyof typeof measureGroups, readonly Measure[]][];
  return (
    <Toolbar label={t('toolbar')}>
      <SectionedMenu
        label={t('measure')}
        value={view.measure}
        sections={groups.map(([group, members]) => ({
          title: t(`groups.${group}`),
          choices: members.map((value) => ({ value, label: t(`counting:measure.${value}`) })),
        }))}
        onChange={(measure) => onChange({ measure })}
      />
      <AxisMenus view={view} onChange={onChange} />
      <SectionedMenu
        label={t('span')}
        value={view.span}
        sections={[{ choices: spans.map((value) => ({ value, label: t(`spans.${value}`) })) }]}
        onChange={(span) => onChange({ span })}
      />
      <Filters view={view} onChange={onChange} />
    </Toolbar>
  );
}

const none = 'none';

function AxisMenus({ view, onChange }: CountsToolbarProps) {
  const { t } = useTranslation('counts');
  const rowSections = useAxisSections((dimension) => obstacleOf(view.measure, dimension));
  const columnSections = useAxisSections((dimension) => obstacleBeside(view.measure, dimension, view.rows));
  return (
    <>
      <SectionedMenu
        label={t('rows')}
        value={view.rows}
        sections={rowSections}
        onChange={(rows) => onChange(rows === view.columns ? turned(view) : { rows })}
      />
      <SectionedMenu<Dimension | typeof none>
        label={t('columns')}
        value={view.columns ?? none}
        sections={[{ choices: [{ value: none, label: t('noColumns') }] }, ...columnSections]}
        onChange={(columns) => onChange({ columns: columns === none ? null : columns })}
      />
      <Tooltip label={t('turn')}>
        <ActionIcon
          variant="subtle"
          aria-label={t('turn')}
          disabled={view.columns === null}
          onClick={() => onChange(turned(view))}
        >
          <ArrowLeftRight size={16} strokeWidth={1.75} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

const dimensionGroups = {
  time: ['year', 'half', 'quarter', 'month'],
  place: ['city', 'country'],
  what: ['kind', 'field', 'level', 'direction', 'role'],
} as const satisfies Readonly<Record<string, readonly (typeof dimensions)[number][]>>;

function useAxisSections(
  obstacle: (dimension: Dimension) => ReturnType<typeof obstacleOf>,
): readonly MenuSection<Dimension>[] {
  const { t } = useTranslation('counts');
  const groups = Object.entries(dimensionGroups) as [keyof typeof dimensionGroups, readonly Dimension[]][];
  return groups.map(([group, members]) => ({
    title: t(`dimensionGroup.${group}`),
    choices: members.map((value) => {
      const why = obstacle(value);
      return {
        value,
        label: t(`dimension.${value}`),
        unavailable: why === null ? undefined : t(`why.${why}`),
      };
    }),
  }));
}

const all = 'all';

function Filters({ view, onChange }: CountsToolbarProps) {
  const { t } = useTranslation('counts');
  const word = useVocabulary();
  const { cities, countries } = usePlaceChoices();
  const every = { value: all, label: t('all') };
  const chosen = (value: string) => (value === all ? null : value);
  return (
    <>
      <SectionedMenu
        label={t('city')}
        value={view.city ?? all}
        sections={[{ choices: [every, ...cities] }]}
        onChange={(city) => onChange({ city: chosen(city) })}
      />
      <SectionedMenu
        label={t('country')}
        value={view.country ?? all}
        sections={[{ choices: [every, ...countries] }]}
        onChange={(country) => onChange({ country: chosen(country) })}
      />
      <SectionedMenu
        label={t('field')}
        value={view.field ?? all}
        unavailable={canNarrowByField(view.measure) ? undefined : t('why.noField')}
        sections={[
          {
            choices: [
              every,
              ...fields.map((value) => ({
                value,
                label: word('field', value),
                mark: <FieldShape field={value} />,
              })),
            ],
          },
        ]}
        onChange={(value) => onChange({ field: fields.find((field) => field === value) ?? null })}
      />
      {isNarrowed(view) && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<FilterX size={14} strokeWidth={1.75} />}
          onClick={() => onChange({ city: null, country: null, field: null })}
        >
          {t('clear')}
        </Button>
      )}
    </>
  );
}
