import ICAL from 'ical.js';
import type { Lang } from '../../shared/domain/language';
import { addDays, type DateSpan, type Day, precisionOf } from '../../shared/domain/partial-date';
import type { Status } from '../../shared/domain/vocabulary';
import type { RegisterView } from '../../shared/register/register';
import { categoriesOf, type Dated, descriptionOf, locationOf, summaryOf } from './calendar-text';
import { printable } from './printable';

// The package leaves the blank at the head of a folded line out of its count of 75 octets.
ICAL.foldLength = 74;

export interface CalendarRequest {
  readonly lang: Lang;
  /** ISO 8601 in UTC; the stamp of records that do not say when they changed. */
  readonly now: string;
  /** Only these records; all where it is left out. */
  readonly only?: ReadonlySet<string>;
}

export interface CalendarFile {
  /** iCalendar text by RFC 5545: CRLF, lines of at most 75 octets. */
  readonly text: string;
  readonly entries: number;
  /** Records that have no day, only a month or more: a calendar would have to invent one. */
  readonly leftOut: readonly string[];
}

/**
 * The visits and events of a register as a calendar of whole days; drafts and binned records stay out. An entry keeps
 * its UID for good and its stamp until its record changes, so that a calendar updates instead of doubling.
 */
export function renderIcs(register: RegisterView, { lang, now, only }: CalendarRequest): CalendarFile {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Partner Cities//Register//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  const [office] = register.all('office');
  const leftOut: string[] = [];
  let entries = 0;
  const all = [...register.complete('visit'), ...register.complete('event')];
  for (const record of all.filter(({ id }) => only?.has(id) ?? true).toSorted(byBeginning)) {
    const days = wholeDays(record.dates);
    if (days === null) {
      leftOut.push(record.id);
      continue;
    }
    const entry = new ICAL.Component('vevent');
    entry.addPropertyWithValue('uid', `${record.id}@${office?.id ?? 'office'}.partner-cities`);
    entry.addPropertyWithValue('dtstamp', stampOf(record.updatedAt ?? record.createdAt ?? now));
    entry.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(days.first));
    // The end of whole days is the day after them.
    entry.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(days.last, 1)));
    entry.addPropertyWithValue('status', statusWords[record.status]);
    entry.addPropertyWithValue('transp', 'TRANSPARENT');
    addTexts(entry, record, register, lang);
    calendar.addSubcomponent(entry);
    entries += 1;
  }
  return { text: `${calendar.toString()}\r\n`, entries, leftOut };
}

/** What is put off does not take place on the day it is written down for. */
const statusWords: Readonly<Record<Status, string>> = {
  planned: 'TENTATIVE',
  held: 'CONFIRMED',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
};

function addTexts(entry: ICAL.Component, record: Dated, register: RegisterView, lang: Lang): void {
  const { text, lang: written } = summaryOf(record, register, lang);
  const summary = entry.addPropertyWithValue('summary', printable(text));
  summary.setParameter('language', written);
  const location = printable(locationOf(record, register, lang));
  if (location !== '') entry.addPropertyWithValue('location', location);
  const description = descriptionOf(record, lang).split('\n').map(printable).join('\n');
  if (description !== '') entry.addPropertyWithValue('description', description);
  const categories = new ICAL.Property('categories');
  categories.setValues(categoriesOf(record, lang).map(printable));
  entry.addProperty(categories);
}

function wholeDays({ from, to = from }: DateSpan): { readonly first: Day; readonly last: Day } | null {
  const known = precisionOf(from) === 'day' && precisionOf(to) === 'day';
  return known ? { first: from, last: to } : null;
}

/** To the second: RFC 5545 knows no fractions. */
const stampOf = (instant: string) =>
  ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`);

/** So that the same register gives the same file. */
const byBeginning = (a: Dated, b: Dated): number => {
  const [x, y] = [`${a.dates?.from} ${a.id}`, `${b.dates?.from} ${b.id}`];
  return x < y ? -1 : 1;
};
