import type { Period } from '../domain/period';
import {
  apartTerritories,
  directions,
  documentKinds,
  eventFormats,
  eventLevels,
  fields,
  roles,
  rungs,
  visitLevels,
} from '../domain/vocabulary';
import type { Fact } from './fact';
import type { Dimension, Scope } from './figure';

const periodDimensions = ['year', 'half', 'quarter', 'month'] as const satisfies readonly Dimension[];
export type PeriodDimension = (typeof periodDimensions)[number];
export type KeyDimension = Exclude<Dimension, PeriodDimension>;

export const isPeriodDimension = (dimension: Dimension): dimension is PeriodDimension =>
  periodDimensions.some((one) => one === dimension);

/** Stands among the kinds for visits, which have no kind of their own. */
export const visitKind = 'visit';

const one = (key: string | undefined): readonly string[] => (key === undefined ? [] : [key]);

/** The heads under which a fact stands; none means "not stated". */
export const keysOf: Readonly<Record<KeyDimension, (fact: Fact) => readonly string[]>> = {
  city: (fact) => fact.cities,
  country: (fact) => fact.countries,
  kind: (fact) => one(fact.kind === 'visit' ? visitKind : (fact.format ?? fact.documentKind)),
  field: (fact) => fact.fields,
  level: (fact) => one(fact.visitLevel ?? fact.eventLevel ?? fact.rung),
  direction: (fact) => one(fact.direction),
  role: (fact) => one(fact.role),
};

/** The order of the vocabulary for closed lists; cities and countries have none. */
export const vocabularyOrder: Readonly<Partial<Record<KeyDimension, readonly string[]>>> = {
  kind: [...eventFormats, ...documentKinds, visitKind],
  field: fields,
  level: [...visitLevels, ...eventLevels, ...rungs.toReversed()],
  direction: directions,
  role: roles,
};

/** Hong Kong, Macau and Taiwan stand after the countries and are never numbered among them. */
export const isApart = (country: string): boolean => apartTerritories.some((code) => code === country);

const has = <T extends string>(list: readonly T[], key: string): key is T =>
  list.some((item) => item === key);

/** The scope narrowed to one head, where a scope can say it; else the scope itself. */
export function scopeUnder(scope: Scope, dimension: Dimension, key: string | null): Scope {
  if (key === null) return scope;
  if (dimension === 'city' || dimension === 'country') return { ...scope, [dimension]: key };
  if (dimension === 'field' && has(fields, key)) return { ...scope, field: key };
  if (dimension === 'direction' && has(directions, key)) return { ...scope, direction: key };
  if (dimension === 'role' && has(roles, key)) return { ...scope, role: key };
  if (dimension === 'kind' && has(eventFormats, key)) return { ...scope, format: key };
  if (dimension === 'kind' && has(documentKinds, key)) return { ...scope, documentKind: key };
  if (dimension === 'level' && has(visitLevels, key)) return { ...scope, visitLevel: key };
  if (dimension === 'level' && has(eventLevels, key)) return { ...scope, eventLevel: key };
  if (dimension === 'level' && has(rungs, key)) return { ...scope, rung: key };
  return scope;
}

const monthsIn: Readonly<Record<PeriodDimension, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

function textOf(dimension: PeriodDimension, year: number, part: number): string {
  const yyyy = String(year).padStart('yyyy'.length, '0');
  if (dimension === 'year') return yyyy;
  if (dimension === 'month') return `${yyyy}-${String(part).padStart(2, '0')}`;
  return `${yyyy}-${dimension === 'half' ? 'H' : 'Q'}${part}`;
}

/** Texts of the calendar years, halves, quarters or months that a period touches, oldest first. */
export function calendarParts(
  period: Pick<Period, 'first' | 'last'>,
  dimension: PeriodDimension,
): readonly string[] {
  const months = monthsIn[dimension];
  const indexOf = (day: string) => {
    const [year = '', month = ''] = day.split('-');
    return Math.floor((Number(year) * 12 + Number(month) - 1) / months);
  };
  const perYear = 12 / months;
  const [from, to] = [indexOf(period.first), indexOf(period.last)];
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const at = from + i;
    return textOf(dimension, Math.floor(at / perYear), (at % perYear) + 1);
  });
}
