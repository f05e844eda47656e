import { toConfirm } from '../../../shared/counting/attention';
import { countContext } from '../../../shared/counting/context';
import { count } from '../../../shared/counting/count';
import { placeIndex } from '../../../shared/counting/places';
import { summaryScope } from '../../../shared/counting/summary-figures';
import { isComplete } from '../../../shared/domain/completeness';
import { clipTo, type Period, periodOf, placeIn } from '../../../shared/domain/period';
import type { RecordOf } from '../../../shared/domain/records';
import type { RegisterView } from '../../../shared/register/register';
import type { PaperScope } from '../../../shared/report/composing/context';
import type { ReportDocument } from '../../../shared/report/document';

export const checkKinds = ['toConfirm', 'drafts', 'vague', 'untranslated'] as const;
export type CheckKind = (typeof checkKinds)[number];

/** Something to look at before the paper is handed in, with the records it is about. */
export interface Check {
  readonly kind: CheckKind;
  readonly ids: readonly string[];
}

type Dated = RecordOf<'visit'> | RecordOf<'event'> | RecordOf<'agreement'>;

/**
 * What a paper leaves out or prints in another language: planned records whose date has passed, drafts, dates too vague
 * for the period, and texts without a translation. Checks that find nothing are not given.
 */
export function checksOf(
  register: RegisterView,
  about: PaperScope,
  document: ReportDocument,
): readonly Check[] {
  const found: Readonly<Record<CheckKind, readonly string[]>> = {
    toConfirm: waiting(register, about),
    drafts: drafts(register, about),
    vague: vague(register, about),
    untranslated: document.missingTranslations.map(({ record }) => record),
  };
  return checkKinds
    .map((kind) => ({ kind, ids: [...new Set(found[kind])] }))
    .filter(({ ids }) => ids.length > 0);
}

function waiting(register: RegisterView, about: PaperScope): readonly string[] {
  return toConfirm(register, about.asOf)
    .filter(({ record }) => concerns(register, about, record))
    .map(({ record }) => record.id);
}

function drafts(register: RegisterView, about: PaperScope): readonly string[] {
  return [
    ...register.all('visit').filter((record) => !isComplete<'visit'>(record)),
    ...register.all('event').filter((record) => !isComplete<'event'>(record)),
    ...register.all('agreement').filter((record) => !isComplete<'agreement'>(record)),
  ]
    .filter((record) => concerns(register, about, record))
    .map(({ id }) => id);
}

function vague(register: RegisterView, about: PaperScope): readonly string[] {
  const context = countContext(register, about.asOf);
  const span = clipTo(periodOf(about.period), about.asOf);
  const scope = summaryScope(about);
  return (['activities', 'documents', 'renewals'] as const).flatMap(
    (measure) => count(register, measure, span, scope, context).vagueIds,
  );
}

/** True unless the record's date or places say that the paper is about something else. */
function concerns(register: RegisterView, about: PaperScope, record: Dated): boolean {
  return touches(periodOf(about.period), record) && speaksOf(register, about, record);
}

function touches(period: Period, record: Dated): boolean {
  const date = record.kind === 'agreement' ? record.signedOn : record.dates?.from;
  return date === undefined || placeIn(period, date) !== 'outside';
}

function speaksOf(register: RegisterView, { city, country }: PaperScope, record: Dated): boolean {
  const places = placesOf(register, record);
  // A draft that names no place yet may be about anything.
  if (places.cities.length + places.countries.length === 0) return true;
  if (city !== undefined) return places.cities.includes(city);
  return country === undefined || places.countries.includes(country);
}

function placesOf(register: RegisterView, record: Dated) {
  const index = placeIndex(register);
  if (record.kind === 'agreement') return index.placesOfParties(record.parties ?? []);
  const bare = record.kind === 'event' ? record.countries : record.country && [record.country];
  return index.placesOf(record.cities ?? [], bare || []);
}
