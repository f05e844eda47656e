import { eventChain } from '../../../shared/counting/event-chain';
import { placeIndex } from '../../../shared/counting/places';
import { isToConfirm } from '../../../shared/counting/to-confirm';
import type { Event } from '../../../shared/domain/event';
import { type Lang, showText } from '../../../shared/domain/language';
import type { Day } from '../../../shared/domain/partial-date';
import { type Period, placeIn } from '../../../shared/domain/period';
import { cityNames, countryName, listNames, nameById, nameOf } from '../../../shared/format/names';
import type { RegisterView } from '../../../shared/register/register';
import { foldName } from '../../../shared/search/fold-name';
import { foldedNamesOf } from '../../../shared/search/folded-names';
import type { ActivityRow } from '../../ui/activity-rows';

/** One event as the list shows it. */
export interface EventRow extends ActivityRow {
  readonly record: Event;
  /** Ids from the event up to its root, itself first. */
  readonly chain: readonly string[];
  /** Name of the event it is part of; null for a root. */
  readonly partOf: string | null;
  /** Partner cities, or the countries where no city is stated. */
  readonly partners: string;
  /** Where it took place. */
  readonly place: string;
  /** Name of the series; empty where it belongs to none. */
  readonly series: string;
  /** Delegations that came for it. */
  readonly delegations: number;
  /** Documents signed at it. */
  readonly documents: number;
}

/** Events that began, or may have begun, in the period, and drafts without a date. */
export function eventRows(
  register: RegisterView,
  period: Period,
  today: Day,
  lang: Lang,
): readonly EventRow[] {
  const delegations = tally(register.all('visit').map(({ event }) => event));
  const documents = tally(register.all('agreement').map(({ signedAtEvent }) => signedAtEvent));
  return register
    .all('event')
    .filter(({ dates }) => dates === undefined || placeIn(period, dates.from) !== 'outside')
    .map((event) => ({
      ...wordsOf(register, event, lang),
      id: event.id,
      record: event,
      chain: eventChain(register, event),
      countries: placeIndex(register).placesOf(event.cities, event.countries).countries,
      delegations: delegations.get(event.id) ?? 0,
      documents: documents.get(event.id) ?? 0,
      toConfirm: isToConfirm(event, today),
    }));
}

function wordsOf(register: RegisterView, event: Event, lang: Lang) {
  const [office] = register.all('office');
  const cities = (event.cities ?? []).filter((id) => id !== office?.city);
  const named = cityNames(register, cities, lang).map(({ text }) => text);
  const bare = (event.countries ?? []).map((code) => countryName(code, lang, office));
  const place = [nameById(register, event.placeCity, lang)?.text, showText(event.place, lang)?.text];
  const cityWords = cities.flatMap((id) => {
    const city = register.find('city', id);
    return city ? [foldedNamesOf(city)] : [];
  });
  return {
    title: nameOf(event, lang),
    partOf: event.parent === undefined ? null : (nameById(register, event.parent, lang)?.text ?? null),
    partners: listNames([...named, ...bare], lang),
    place: listNames(
      place.filter((part) => part !== undefined),
      lang,
    ),
    series: showText(event.series, lang)?.text ?? '',
    haystack: [foldedNamesOf(event), ...cityWords, ...bare.map(foldName)].join(' '),
  };
}

function tally(ids: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
