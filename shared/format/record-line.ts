import { firstDateOf } from '../domain/first-date';
import type { Lang, ShownText } from '../domain/language';
import type { AnyRecord } from '../domain/records';
import type { RegisterView } from '../register/register';
import { formatDate, formatSpan } from './dates';
import { cityNames, countryName, nameOf } from './names';

/** A record in one line of a list: when, what, with whom. */
export interface RecordLine {
  readonly id: string;
  /** Written with the precision it has; empty where the record has no date. */
  readonly date: string;
  /** Null where the record has no name of its own: lists then lead with the places. */
  readonly title: ShownText | null;
  /** Cities, or the country where no city is stated. */
  readonly places: readonly string[];
}

/** The line of the record with this id; null when there is no such record. */
export function recordLine(register: RegisterView, id: string, lang: Lang): RecordLine | null {
  const record = register.get(id);
  if (!record) return null;
  return {
    id,
    date: dateOf(record, lang),
    title: nameOf(record, lang),
    places: placesOf(record, register, lang),
  };
}

function dateOf(record: AnyRecord, lang: Lang): string {
  if ('dates' in record && record.dates) return formatSpan(record.dates, lang);
  const date = firstDateOf(record);
  return date === undefined ? '' : formatDate(date, lang);
}

function placesOf(record: AnyRecord, register: RegisterView, lang: Lang): readonly string[] {
  const [office] = register.all('office');
  const named = cityNames(register, citiesOf(record, office?.city), lang).map(({ text }) => text);
  if (named.length > 0) return named;
  const countries = record.kind === 'event' ? (record.countries ?? []) : countryOf(record);
  return countries.map((code) => countryName(code, lang, office));
}

/** Partner cities that a record names; the office's own city is understood. */
function citiesOf(record: AnyRecord, home: string | undefined): readonly string[] {
  if (record.kind === 'visit' || record.kind === 'event' || record.kind === 'reportedCount') {
    return record.cities ?? [];
  }
  if (record.kind !== 'agreement') return [];
  return (record.parties ?? []).flatMap(({ city }) => (city === undefined || city === home ? [] : [city]));
}

const countryOf = (record: AnyRecord): readonly string[] =>
  'country' in record && record.country !== undefined ? [record.country] : [];
