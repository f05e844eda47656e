import { toConfirm } from '../../../shared/counting/attention';
import { countContext } from '../../../shared/counting/context';
import { count } from '../../../shared/counting/count';
import { placeIndex } from '../../../shared/counting/places';
import { summaryScope } from '../../../shared/counting/summary-figures';
import { isComplete } from '../../../shared/domain/completeness';
import { clipTo, type Period, periodOf, placeIn } from '../../../shared/domain/period';
import type { RecordOf } from '../../../shared/domain/records';
import type { RegisterView } from '../../../shared/register/register';
import type { ReportDocument } from '../../../shared/report/document';
import type { SummaryRequest } from '../../../shared/report/request';

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
  request: SummaryRequest,
  document: ReportDocument,
): readonly Check[] {
  const found: Readonly<Record<CheckKind, readonly string[]>> = {
    toConfirm: waiting(register, request),
    drafts: drafts(register, request),
    vague: vague(register, request),
    untranslated: document.missingTranslations.map(({ record }) => record),
  };
  return checkKinds
    .map((kind) => ({ kind, ids: [...new Set(found[kind])] }))
    .filter(({ ids }) => ids.length > 0);
}

function waiting(register: RegisterView, request: SummaryRequest): readonly string[] {
  return toConfirm(register, request.asOf)
    .filter(({ record }) => concerns(register, request, record))
    .map(({ record }) => record.id);
}

function drafts(register: RegisterView, request: SummaryRequest): readonly string[] {
  return [
    ...register.all('visit').filter((record) => !isComplete<'visit'>(record)),
    ...register.all('event').filter((record) => !isComplete<'event'>(record)),
    ...register.all('agreement').filter((record) => !isComplete<'agreement'>(record)),
  ]
    .filter((record) => concerns(register, request, record))
    .map(({ id }) => id);
}

function vague(register: RegisterView, request: SummaryRequest): readonly string[] {
  const context = countContext(register, request.asOf);
  const span = clipTo(periodOf(request.period), request.asOf);
  const scope = summaryScope(request);
  return (['activities', 'documents', 'renewals'] as const).flatMap(
    (measure) => count(register, measure, span, scope, context).vagueIds,
  );
}

/** True unless the record's date or places say that the paper is about something else. */
function concerns(register: RegisterView, request: SummaryRequest, record: Dated): boolean {
  return touches(periodOf(request.period), record) && speaksOf(register, request, record);
}

function touches(period: Period, record: Dated): boolean {
  const date = record.kind === 'agreement' ? record.signedOn : record.dates?.from;
  return date === undefined || placeIn(period, date) !== 'outside';
}

function speaksOf(register: RegisterView, { city, country }: SummaryRequest, record: Dated): boolean {
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
