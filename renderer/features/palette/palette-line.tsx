import {
  Building2,
  CalendarDays,
  ContactRound,
  CornerDownRight,
  FileBadge,
  Landmark,
  type LucideIcon,
  Newspaper,
  PlaneTakeoff,
  Quote,
  Zap,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../shared/domain/language';
import { parsePeriod } from '../../../shared/domain/period';
import type { AnyRecord, Kind } from '../../../shared/domain/records';
import { formatDate, formatPeriod, formatSpan } from '../../../shared/format/dates';
import { countryName } from '../../../shared/format/names';
import { rangesIn } from '../../../shared/search/ranges-in';
import type { SearchHit } from '../../../shared/search/search-index';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { shortcuts, shortcutText } from '../../ui/commands';
import { directionIcons } from '../../ui/direction-mark';
import { FoundName } from '../../ui/found-name';
import { MarkedText } from '../../ui/marked-text';
import { useShownName } from '../../ui/use-shown-name';
import { Words } from '../../ui/words';
import classes from './palette.module.css';
import type { PaletteItem } from './palette-items';

const icons: Readonly<Partial<Record<Kind, LucideIcon>>> = {
  city: Building2,
  visit: PlaneTakeoff,
  event: CalendarDays,
  agreement: FileBadge,
  person: ContactRound,
  organisation: Landmark,
  reportedCount: Quote,
  indicator: Quote,
  source: Newspaper,
};

const iconOf = (record: AnyRecord): LucideIcon => {
  if (record.kind === 'visit' && record.direction) return directionIcons[record.direction];
  if (record.kind === 'city' && record.parent !== undefined) return CornerDownRight;
  return icons[record.kind] ?? FileBadge;
};

export interface PaletteLineProps {
  readonly item: PaletteItem;
  readonly id: string;
  readonly chosen: boolean;
  readonly query: string;
  readonly onPoint: () => void;
}

/** One line of the palette: what it is, what it is called, and a detail that tells it from its like. */
export function PaletteLine({ item, id, chosen, query, onPoint }: PaletteLineProps) {
  const Icon = item.kind === 'record' ? iconOf(item.record) : Zap;
  const shortcut = item.kind === 'command' ? shortcuts[item.command] : undefined;
  return (
    <button
      type="button"
      id={id}
      {...optionProps(chosen)}
      className={classes.line}
      onPointerMove={onPoint}
      onClick={item.run}
      ref={chosen ? (line) => line?.scrollIntoView({ block: 'nearest' }) : null}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className="ellipsis">
        {item.kind === 'command' ? (
          <MarkedText text={item.title} ranges={rangesIn(item.title, query)} />
        ) : (
          <RecordTitle record={item.record} hit={item.hit} />
        )}
      </span>
      <span className="t3 nowrap">
        {item.kind === 'record' ? (
          <Detail record={item.record} />
        ) : (
          shortcut && <kbd>{shortcutText(shortcut)}</kbd>
        )}
      </span>
    </button>
  );
}

/** The focus stays in the entry above; the lines are its options. */
const optionProps = (chosen: boolean) => ({ role: 'option', tabIndex: -1, 'aria-selected': chosen }) as const;

function RecordTitle({ record, hit }: { readonly record: AnyRecord; readonly hit: SearchHit | null }) {
  const { t } = useTranslation('common');
  const shown = useShownName()(record);
  if (hit) return <FoundName hit={hit} />;
  return shown ? <Words text={shown} /> : t('marks.noName');
}

function periodText(text: string | undefined, lang: Lang): string {
  const period = text === undefined ? null : parsePeriod(text);
  return period?.ok ? formatPeriod(period.value, lang) : '';
}

function Detail({ record }: { readonly record: AnyRecord }) {
  const lang = useLang();
  const office = useRegister().all('office')[0];
  switch (record.kind) {
    case 'city':
      return <>{record.country ? countryName(record.country, lang, office) : ''}</>;
    case 'visit':
    case 'event':
      return <>{record.dates ? formatSpan(record.dates, lang) : ''}</>;
    case 'agreement':
      return <>{record.signedOn ? formatDate(record.signedOn, lang) : ''}</>;
    case 'reportedCount':
    case 'indicator':
      return <>{periodText(record.period, lang)}</>;
    default:
      return null;
  }
}
