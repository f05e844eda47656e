import { placeIndex } from '../../../shared/counting/places';
import { isToConfirm } from '../../../shared/counting/to-confirm';
import type { Lang } from '../../../shared/domain/language';
import type { Day } from '../../../shared/domain/partial-date';
import { type Period, placeIn } from '../../../shared/domain/period';
import type { Visit } from '../../../shared/domain/visit';
import { cityNames, countryName, listNames, nameById, nameOf } from '../../../shared/format/names';
import type { RegisterView } from '../../../shared/register/register';
import { foldName } from '../../../shared/search/fold-name';
import { foldedNamesOf } from '../../../shared/search/folded-names';
import type { ActivityRow } from '../../ui/activity-rows';

/** One visit as the list shows it. */
export interface VisitRow extends ActivityRow {
  readonly record: Visit;
  /** Cities, or the country where no city is stated; empty where neither is. */
  readonly places: string;
  /** True where only a country is stated. */
  readonly countryOnly: boolean;
  /** Name of the person in charge; empty where none is chosen. */
  readonly officer: string;
  /** Documents signed at it. */
  readonly documents: number;
}

/** Visits that began, or may have begun, in the period, and drafts without a date. */
export function visitRows(
  register: RegisterView,
  period: Period,
  today: Day,
  lang: Lang,
): readonly VisitRow[] {
  const documents = documentsByVisit(register);
  return register
    .all('visit')
    .filter(({ dates }) => dates === undefined || placeIn(period, dates.from) !== 'outside')
    .map((visit) => rowOf(register, visit, documents.get(visit.id) ?? 0, today, lang));
}

function rowOf(register: RegisterView, visit: Visit, documents: number, today: Day, lang: Lang): VisitRow {
  const cities = cityNames(register, visit.cities, lang).map(({ text }) => text);
  const [office] = register.all('office');
  const country = visit.country === undefined ? [] : [countryName(visit.country, lang, office)];
  return {
    id: visit.id,
    record: visit,
    places: listNames(cities.length > 0 ? cities : country, lang),
    countryOnly: cities.length === 0 && country.length > 0,
    title: nameOf(visit, lang),
    countries: placeIndex(register).placesOf(visit.cities, visit.country === undefined ? [] : [visit.country])
      .countries,
    officer: nameById(register, visit.officer, lang)?.text ?? '',
    documents,
    toConfirm: isToConfirm(visit, today),
    haystack: [foldedNamesOf(visit), ...placeNames(register, visit), ...country.map(foldName)].join(' '),
  };
}

const placeNames = (register: RegisterView, visit: Visit): readonly string[] =>
  (visit.cities ?? []).flatMap((id) => {
    const city = register.find('city', id);
    return city ? [foldedNamesOf(city)] : [];
  });

function documentsByVisit(register: RegisterView): ReadonlyMap<string, number> {
  const signed = new Map<string, number>();
  for (const { signedAtVisit } of register.all('agreement')) {
    if (signedAtVisit !== undefined) signed.set(signedAtVisit, (signed.get(signedAtVisit) ?? 0) + 1);
  }
  return signed;
}
