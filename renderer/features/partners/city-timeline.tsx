import { CalendarDays, FileBadge } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../../shared/domain/city';
import { isComplete } from '../../../shared/domain/completeness';
import { daysOf } from '../../../shared/domain/partial-date';
import type { AnyRecord } from '../../../shared/domain/records';
import { formatDate, formatSpan } from '../../../shared/format/dates';
import { nameOf } from '../../../shared/format/names';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { CardSection } from '../../ui/card';
import { DirectionMark } from '../../ui/direction-mark';
import { FieldMark } from '../../ui/field-mark';
import { SegmentedControl } from '../../ui/segmented-control';
import { useToday } from '../../ui/services';
import { StatusMark } from '../../ui/status-mark';
import { useOpenRecord } from '../../ui/use-open-record';
import { Words } from '../../ui/words';
import classes from './city-card.module.css';
import { isOfKind, type TimelineItem, type TimelineKind, timelineKinds, timelineOf } from './city-records';
import { useTimelineNote } from './use-timeline-note';

const step = 40;

/** What happened between the cities, latest first, by year. */
export function CityTimeline({ city }: { readonly city: City }) {
  const { t } = useTranslation('partners');
  const [kind, setKind] = useState<TimelineKind>('all');
  const [limit, setLimit] = useState(step);
  const items = useCounted((register) => timelineOf(register, city.id), [city.id]);
  const kept = items.filter((item) => isOfKind(item, kind));
  const shown = kept.slice(0, limit);
  const segments = timelineKinds
    .map((value) => ({
      value,
      label: t(`timeline.kind.${value}`),
      count: items.filter((item) => isOfKind(item, value)).length,
    }))
    .filter(({ value, count }) => value === 'all' || count > 0);
  return (
    <CardSection title={t('timeline.title')}>
      {items.length === 0 ? (
        <p className={classes.nothing}>{t('timeline.none')}</p>
      ) : (
        <div className={classes.filters}>
          <SegmentedControl
            small
            wraps
            label={t('timeline.title')}
            value={kind}
            segments={segments}
            onChange={setKind}
          />
        </div>
      )}
      {byYear(shown).map(({ year, members }) => (
        <div key={year}>
          <div className={classes.year}>{year === '' ? t('timeline.undated') : <Year year={year} />}</div>
          {members.map((item) => (
            <TimelineLine key={item.record.id} item={item} />
          ))}
        </div>
      ))}
      {kept.length > limit && (
        <button
          type="button"
          className={`linklike ${classes.more}`}
          onClick={() => setLimit(limit + 4 * step)}
        >
          {t('timeline.earlier', { count: kept.length - limit })}
        </button>
      )}
    </CardSection>
  );
}

function Year({ year }: { readonly year: string }) {
  return <>{formatDate(year, useLang())}</>;
}

/** Items, already in order, under the years in which they began; an empty year for those without a date. */
function byYear(items: readonly TimelineItem[]): readonly { year: string; members: TimelineItem[] }[] {
  const years: { year: string; members: TimelineItem[] }[] = [];
  for (const item of items) {
    const year = item.date?.slice(0, 'yyyy'.length) ?? '';
    const last = years.at(-1);
    if (last?.year === year) last.members.push(item);
    else years.push({ year, members: [item] });
  }
  return years;
}

function TimelineLine({ item: { record } }: { readonly item: TimelineItem }) {
  const { t } = useTranslation('common');
  const lang = useLang();
  const open = useOpenRecord();
  const note = useTimelineNote()(record);
  const title = nameOf(record, lang);
  const [field] = (record.kind === 'agreement' ? record.areas : record.fields) ?? [];
  const status = record.kind === 'agreement' ? undefined : record.status;
  const isDraft = !isComplete(record as AnyRecord);
  return (
    <button
      type="button"
      className={classes.item}
      data-quiet={isDraft || status === 'cancelled' || status === 'postponed'}
      onClick={() => open(record)}
    >
      <span>{whenOf(record, lang)}</span>
      <TimelineIcon record={record} />
      <span className={classes.what}>
        {title ? <Words text={title} /> : note || t('marks.noName')}
        {title && note !== '' && note !== title.text && <small>{note}</small>}
      </span>
      <span className={classes.marks}>
        {isDraft && <span className="tag tag-action">{t('draft.short')}</span>}
        <TimelineStatus record={record} />
        {field && <FieldMark field={field} wordless />}
      </span>
    </button>
  );
}

function whenOf(record: TimelineItem['record'], lang: ReturnType<typeof useLang>): string {
  if (record.kind === 'agreement') return record.signedOn ? withoutYear(record.signedOn, lang) : '';
  if (!record.dates) return '';
  const { from, to } = record.dates;
  if (to !== undefined && from.slice(0, 4) !== to.slice(0, 4)) return formatSpan(record.dates, lang);
  return formatSpan(record.dates, lang, from.length === 'yyyy'.length ? 'long' : 'short');
}

const withoutYear = (date: string, lang: ReturnType<typeof useLang>) => formatDate(date, lang, 'short');

function TimelineIcon({ record }: Pick<TimelineItem, 'record'>) {
  if (record.kind === 'visit' && record.direction) {
    return <DirectionMark direction={record.direction} wordless />;
  }
  const Icon = record.kind === 'agreement' ? FileBadge : CalendarDays;
  return <Icon size={16} strokeWidth={1.75} aria-hidden="true" />;
}

function TimelineStatus({ record }: Pick<TimelineItem, 'record'>) {
  const today = useToday();
  if (record.kind === 'agreement' || record.status === undefined) return null;
  const lastDay = record.dates ? daysOf(record.dates.to ?? record.dates.from).last : today;
  return <StatusMark status={record.status} toConfirm={record.status === 'planned' && lastDay < today} />;
}
