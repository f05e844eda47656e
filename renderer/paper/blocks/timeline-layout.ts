import { addYears, type Day } from '../../../shared/domain/partial-date';
import type { TimelineBlock } from '../../../shared/report/pictures';
import { shorten } from './category-tick';

/** Where everything of a timeline stands, in CSS pixels. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Above it stand the years. */
  readonly top: number;
  /** Firsts of January. */
  readonly years: readonly { readonly year: string; readonly x: number }[];
  readonly today: number;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  readonly key: string;
  readonly label: string;
  /** The middle of the bar. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Whether the bar ends in an arrow: it has no end, or one beyond the last year shown. */
  readonly open: boolean;
  /** Whether it began before the first year shown. */
  readonly cut: boolean;
  readonly ended: boolean;
  readonly notches: readonly number[];
}

const rowHeight = 16;
const top = 20;
/** Share of the width that the names take, and room for the points of arrows. */
const namesShare = 0.36;
const gap = 10;
const arrowRoom = 12;
/** A document of another age would press the years of today together. */
const mostYears = { before: 10, after: 10 };
/** Years shown behind today where no document ends later. */
const leastAfter = 2;
/** So many years can be written side by side. */
const mostTicks = 12;

/** Lays the bars out from the year in which the first begins to the year in which the last ends, ten around today at most. */
export function timelineLayout({ bars, today }: TimelineBlock, width: number): TimelineLayout {
  const begin = firstYear(bars, today);
  const after = lastYear(bars, today) + 1;
  const first = daysTo(`${pad(begin)}-01-01`);
  const all = daysTo(`${pad(after)}-01-01`) - first;
  const names = Math.round(width * namesShare);
  const room = width - names - arrowRoom;
  const xOf = (day: Day): number => {
    const share = (daysTo(day) - first) / all;
    return names + Math.round(Math.min(1, Math.max(0, share)) * room * 10) / 10;
  };
  const step = [1, 2, 5].find((one) => (after - begin) / one <= mostTicks) ?? 5;
  const years = Array.from({ length: Math.ceil((after - begin) / step) }, (_, at) => pad(begin + at * step));
  return {
    width,
    height: top + bars.length * rowHeight + 4,
    top,
    years: years.map((year) => ({ year, x: xOf(`${year}-01-01`) })),
    today: xOf(today),
    rows: bars.map(({ key, label, from, until, renewals }, at) => {
      const left = xOf(from);
      const open = until === null || until >= `${pad(after)}-01-01`;
      return {
        key,
        label: shorten(label, names - gap),
        y: top + (at + 0.5) * rowHeight + 2,
        left,
        right: Math.max(left + 2, until === null ? names + room : xOf(until)),
        open,
        cut: from < `${pad(begin)}-01-01`,
        ended: until !== null && until < today,
        notches: renewals.map(xOf),
      };
    }),
  };
}

type Bars = TimelineBlock['bars'];

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const pad = (year: number): string => String(year).padStart(4, '0');
const daysTo = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const firstYear = (bars: Bars, today: Day): number =>
  Math.max(
    yearOf(addYears(today, -mostYears.before)),
    Math.min(yearOf(today), ...bars.map(({ from }) => yearOf(from))),
  );

const lastYear = (bars: Bars, today: Day): number =>
  Math.min(
    yearOf(addYears(today, mostYears.after)),
    Math.max(yearOf(today) + leastAfter, ...bars.map(({ until }) => yearOf(until ?? today))),
  );
