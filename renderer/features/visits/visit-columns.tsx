import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../shared/domain/language';
import { daysOf } from '../../../shared/domain/partial-date';
import type { Period } from '../../../shared/domain/period';
import { type VisitLevel, visitLevels } from '../../../shared/domain/vocabulary';
import { formatSpan } from '../../../shared/format/dates';
import { formatQuantity } from '../../../shared/format/numbers';
import { useLang } from '../../i18n/use-lang';
import type { Column } from '../../ui/data-table-types';
import { DirectionMark } from '../../ui/direction-mark';
import { DraftMark } from '../../ui/draft-mark';
import { FieldMark } from '../../ui/field-mark';
import { StatusMark } from '../../ui/status-mark';
import { Words } from '../../ui/words';
import type { VisitRow } from './visit-rows';
import classes from './visits.module.css';

/** Room for dates without their year, in pixels. */
const datesWidth: Readonly<Record<Lang, number>> = { ru: 120, zh: 132, en: 112 };
/** Room for a figure with its qualifier. */
const peopleWidth: Readonly<Record<Lang, number>> = { ru: 100, zh: 72, en: 96 };

const dayNumber = ({ visit }: VisitRow) =>
  visit.dates ? Number(daysOf(visit.dates.from).first.replaceAll('-', '')) : null;
const levelRank = (level: VisitLevel | undefined) =>
  level === undefined ? null : visitLevels.indexOf(level);

/** Columns of the list of visits; the year stands in the dates where the period has more than one. A `narrow` list only finds. */
export function useVisitColumns(period: Period, narrow: boolean): readonly Column<VisitRow>[] {
  const { t } = useTranslation(['visits', 'vocabulary']);
  const lang = useLang();
  const style = period.first.slice(0, 4) === period.last.slice(0, 4) ? 'short' : 'long';
  return useMemo<readonly Column<VisitRow>[]>(() => {
    const dates = ({ visit }: VisitRow) => (visit.dates ? formatSpan(visit.dates, lang, style) : '');
    const level = ({ visit }: VisitRow) => (visit.level ? t(`vocabulary:visitLevel.${visit.level}`) : '');
    const figure = (name: 'people' | 'groups' | 'leaderMeetings', width: number): Column<VisitRow> => ({
      id: name,
      title: t(`column.${name}`),
      align: 'end',
      width,
      cell: ({ visit }) => (visit[name] ? formatQuantity(visit[name], lang) : ''),
      sortBy: ({ visit }) => visit[name]?.value ?? null,
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
      { ...text('dates', style === 'short' ? datesWidth[lang] : 190, dates), sortBy: dayNumber },
      {
        id: 'partner',
        title: t('column.partner'),
        width: 120,
        grow: 2,
        hideable: false,
        cell: (row) => <Partner row={row} />,
        hover: ({ places }) => places,
        sortBy: ({ places }) => places || null,
      },
      {
        id: 'subject',
        title: t('column.subject'),
        width: 160,
        grow: 5,
        cell: (row) => <Subject row={row} />,
        hover: ({ title }) => title?.text ?? '',
        sortBy: ({ title }) => title?.text ?? null,
      },
      { ...text('level', 116, level), grow: 1, sortBy: ({ visit }) => levelRank(visit.level) },
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
      { ...text('orderNumber', 120, ({ visit }) => visit.orderNumber ?? ''), hiddenAtFirst: true },
    ];
    return narrow ? all.slice(0, 2) : all;
  }, [t, lang, style, narrow]);
}

function Partner({ row }: { readonly row: VisitRow }) {
  const { t } = useTranslation('common');
  return (
    <>
      {row.visit.direction && (
        <span className={classes.whole}>
          <DirectionMark direction={row.visit.direction} wordless />
        </span>
      )}
      <span className="ellipsis">{row.places || t('marks.cityNotStated')}</span>
    </>
  );
}

function Subject({ row }: { readonly row: VisitRow }) {
  const { t } = useTranslation('common');
  const [field] = row.visit.fields ?? [];
  return (
    <>
      {field && (
        <span className={classes.whole}>
          <FieldMark field={field} wordless />
        </span>
      )}
      <span className="ellipsis">
        {row.title ? <Words text={row.title} /> : <span className="t3">{t('marks.noName')}</span>}
      </span>
      <span className={classes.whole}>
        {row.visit.status && <StatusMark status={row.visit.status} toConfirm={row.toConfirm} />}
        <DraftMark record={row.visit} short />
      </span>
    </>
  );
}
