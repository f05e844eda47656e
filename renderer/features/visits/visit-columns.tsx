import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../shared/domain/language';
import { daysOf } from '../../../shared/domain/partial-date';
import type { Period } from '../../../shared/domain/period';
import { type VisitLevel, visitLevels } from '../../../shared/domain/vocabulary';
import { formatSpan } from '../../../shared/format/dates';
import { formatQuantity } from '../../../shared/format/numbers';
import { useLang } from '../../i18n/use-lang';
import { ActivityName, CellMark } from '../../ui/activity-name';
import type { Column } from '../../ui/data-table-types';
import { DirectionMark } from '../../ui/direction-mark';
import { quantityCell, spanCell } from '../../ui/exported-cells';
import type { VisitRow } from './visit-rows';

/** Room for dates without their year, in pixels. */
const datesWidth: Readonly<Record<Lang, number>> = { ru: 120, zh: 132, en: 112 };
/** Room for the longest level. */
const levelWidth: Readonly<Record<Lang, number>> = { ru: 140, zh: 92, en: 112 };
/** Room for a figure with its qualifier. */
const peopleWidth: Readonly<Record<Lang, number>> = { ru: 100, zh: 72, en: 108 };

const dayNumber = ({ record: visit }: VisitRow) =>
  visit.dates ? Number(daysOf(visit.dates.from).first.replaceAll('-', '')) : null;
const levelRank = (level: VisitLevel | undefined) =>
  level === undefined ? null : visitLevels.indexOf(level);

/** Columns of the list of visits; the year stands in the dates where the period has more than one. A `narrow` list only finds. */
export function useVisitColumns(period: Period, narrow: boolean): readonly Column<VisitRow>[] {
  const { t } = useTranslation(['visits', 'vocabulary', 'common']);
  const lang = useLang();
  const style = period.first.slice(0, 4) === period.last.slice(0, 4) ? 'short' : 'long';
  return useMemo<readonly Column<VisitRow>[]>(() => {
    const dates = ({ record: visit }: VisitRow) => (visit.dates ? formatSpan(visit.dates, lang, style) : '');
    const level = ({ record: visit }: VisitRow) =>
      visit.level ? t(`vocabulary:visitLevel.${visit.level}`) : '';
    const figure = (name: 'people' | 'groups' | 'leaderMeetings', width: number): Column<VisitRow> => ({
      id: name,
      title: t(`column.${name}`),
      align: 'end',
      width,
      cell: ({ record: visit }) => (visit[name] ? formatQuantity(visit[name], lang) : ''),
      exported: ({ record: visit }) => quantityCell(visit[name], lang),
      sortBy: ({ record: visit }) => visit[name]?.value ?? null,
    });
    const text = (id: string, width: number, of: (row: VisitRow) => string): Column<VisitRow> => ({
      id,
      title: t(`column.${id}` as never),
      width,
      cell: (row) => <span>{of(row)}</span>,
      hover: of,
      sortBy: (row) => of(row) || null,
    });
    const all: readonly Column<VisitRow>[] = [
      {
        ...text('dates', style === 'short' ? datesWidth[lang] : 190, dates),
        sortBy: dayNumber,
        exported: ({ record: visit }) => spanCell(visit.dates, lang),
      },
      {
        id: 'partner',
        title: t('column.partner'),
        width: 136,
        grow: 2,
        hideable: false,
        cell: (row) => <Partner row={row} />,
        hover: ({ places }) => places,
        exported: ({ record: visit, places }) => ({
          text: places || t('common:marks.cityNotStated'),
          ...(visit.cities?.length === 1 && visit.cities[0] ? { record: visit.cities[0] } : {}),
        }),
        sortBy: ({ places }) => places || null,
      },
      {
        id: 'subject',
        title: t('column.subject'),
        width: 216,
        grow: 5,
        cell: (row) => <ActivityName row={row} />,
        hover: ({ title }) => title?.text ?? '',
        sortBy: ({ title }) => title?.text ?? null,
      },
      {
        ...text('level', levelWidth[lang], level),
        grow: 1,
        // The card says it too; what the visit was about is worth more room.
        givesWay: 1,
        sortBy: ({ record: visit }) => levelRank(visit.level),
      },
      figure('people', peopleWidth[lang]),
      {
        id: 'documents',
        title: t('column.documents'),
        align: 'end',
        width: 56,
        cell: ({ documents }) => documents || '',
        sortBy: ({ documents }) => documents || null,
      },
      { ...figure('groups', 84), hiddenAtFirst: true },
      { ...figure('leaderMeetings', 92), hiddenAtFirst: true },
      { ...text('officer', 160, ({ officer }) => officer), hiddenAtFirst: true },
      { ...text('orderNumber', 120, ({ record: visit }) => visit.orderNumber ?? ''), hiddenAtFirst: true },
    ];
    return narrow ? all.slice(0, 2) : all;
  }, [t, lang, style, narrow]);
}

function Partner({ row }: { readonly row: VisitRow }) {
  const { t } = useTranslation('common');
  return (
    <>
      {row.record.direction && (
        <CellMark>
          <DirectionMark direction={row.record.direction} wordless />
        </CellMark>
      )}
      <span className="ellipsis">{row.places || t('marks.cityNotStated')}</span>
    </>
  );
}
