import type { Complete } from '../domain/completeness';
import { addDays, compareDates, type Day, daysInMonth, daysOf } from '../domain/partial-date';
import type { RegisterView } from '../register/register';
import { compareText } from './compare-text';
import { factIndex } from './fact-index';
import { networkOn, type Tie } from './network';

type Dated = Complete<'visit'> | Complete<'event'>;

/** A planned visit or event with the last day on which it may still take place. */
export interface PlannedRecord {
  readonly record: Dated;
  readonly lastDay: Day;
}

/** Complete planned visits and events whose last day is wanted, earliest begin first, then by id. */
function planned(register: RegisterView, wanted: (lastDay: Day) => boolean): readonly PlannedRecord[] {
  const all: readonly Dated[] = [...register.complete('visit'), ...register.complete('event')];
  return all
    .filter(({ status }) => status === 'planned')
    .map((record) => ({ record, lastDay: daysOf(record.dates.to ?? record.dates.from).last }))
    .filter(({ lastDay }) => wanted(lastDay))
    .sort(
      ({ record: a }, { record: b }) => compareDates(a.dates.from, b.dates.from) || (a.id < b.id ? -1 : 1),
    );
}

/**
 * Planned visits and events whose last possible day is before `asOf`, earliest first: they are not counted until
 * somebody says whether they took place. One planned for "2025" waits until 2025 is over.
 */
export const toConfirm = (register: RegisterView, asOf: Day): readonly PlannedRecord[] =>
  planned(register, (lastDay) => lastDay < asOf);

/** The next planned visits and events, those under way included, earliest begin first; at most `limit`. */
export const upcoming = (register: RegisterView, asOf: Day, limit: number): readonly PlannedRecord[] =>
  planned(register, (lastDay) => lastDay >= asOf).slice(0, limit);

export interface EndingAgreement {
  readonly agreement: Complete<'agreement'>;
  /** The last day of the term; the last possible one where the date is vague. */
  readonly endsOn: Day;
  readonly daysLeft: number;
}

/**
 * Signed documents whose term ends from `asOf` to `days` days later, soonest first. Left out: those that renew
 * themselves or have no end, and those that a complete later document, signed by `asOf`, renews.
 */
export function endingAgreements(register: RegisterView, asOf: Day, days = 90): readonly EndingAgreement[] {
  const signed = register.complete('agreement').filter(({ signedOn }) => daysOf(signedOn).first <= asOf);
  const renewed = new Set(signed.map(({ renews }) => renews));
  const until = addDays(asOf, days);
  const ending: EndingAgreement[] = [];
  for (const agreement of signed) {
    const { term } = agreement;
    const isOpen = term?.kind === 'openEnded' || term?.kind === 'autoRenewal';
    if (isOpen || term?.until === undefined || renewed.has(agreement.id)) continue;
    const endsOn = daysOf(term.until).last;
    if (endsOn < asOf || endsOn > until) continue;
    ending.push({ agreement, endsOn, daysLeft: daysBetween(asOf, endsOn) });
  }
  return ending.sort((a, b) => a.daysLeft - b.daysLeft || (a.agreement.id < b.agreement.id ? -1 : 1));
}

export interface QuietPartner {
  readonly tie: Tie;
  /** The latest held visit or event with the city or its districts; null when there is none at all. */
  readonly last: { readonly record: string; readonly day: Day } | null;
}

/**
 * Partner cities with no held visit or event that may have begun within the last `months` months, longest quiet
 * first, those without any record before all others. Partners whose steps are undated are watched too.
 */
export function quietPartners(register: RegisterView, asOf: Day, months = 12): readonly QuietPartner[] {
  const network = networkOn(register, asOf);
  const latest = latestByCity(register, asOf);
  const limit = monthsBefore(asOf, months);
  return [...network.partners, ...network.undated.filter(({ mayBePartner }) => mayBePartner)]
    .map((tie) => ({ tie, last: latest.get(tie.city) ?? null }))
    .filter(({ last }) => last === null || last.day < limit)
    .sort((a, b) => compareText(a.last?.day ?? '', b.last?.day ?? '') || compareText(a.tie.city, b.tie.city));
}

/** A vague date is taken at its last possible day, so that no partner is called quiet by mistake. */
function latestByCity(register: RegisterView, asOf: Day): ReadonlyMap<string, { record: string; day: Day }> {
  const latest = new Map<string, { record: string; day: Day }>();
  const { rootEvents, visits } = factIndex(register, asOf);
  for (const fact of [...rootEvents.all(), ...visits.all()]) {
    const day = fact.days.last < asOf ? fact.days.last : asOf;
    for (const city of fact.cities) {
      const known = latest.get(city);
      if (known === undefined || known.day < day) latest.set(city, { record: fact.id, day });
    }
  }
  return latest;
}

function monthsBefore(day: Day, months: number): Day {
  const [year = '', month = '', date = ''] = day.split('-');
  const index = Number(year) * 12 + Number(month) - 1 - months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const last = Math.min(Number(date), daysInMonth(y, m));
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
