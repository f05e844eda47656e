import { compareYearOnYear } from '../../counting/compare';
import { countContext } from '../../counting/context';
import { count } from '../../counting/count';
import type { Comparison, CountContext, CountedFigure, Measure, Scope } from '../../counting/figure';
import type { Lang } from '../../domain/language';
import type { Office } from '../../domain/office';
import type { Day } from '../../domain/partial-date';
import { clipTo, isPartial, type Period, periodOf } from '../../domain/period';
import type { RecordOf } from '../../domain/records';
import type { RegisterView } from '../../register/register';
import { SourceLedger, TranslationLedger } from '../ledger';
import type { Phrases } from '../phrases';
import { type Convention, conventionOf } from '../request';
import { isComparable } from './comparable';

/** What part of the register a paper speaks of, and by which convention. Its period is valid by the request's schema. */
export interface PaperScope {
  readonly period: string;
  readonly asOf: Day;
  readonly city?: string | undefined;
  readonly country?: string | undefined;
  readonly convention?: Convention | undefined;
}

/** What every section of a paper is composed from. */
export interface PaperContext {
  readonly register: RegisterView;
  readonly request: PaperScope;
  readonly convention: Convention;
  readonly phrases: Phrases;
  readonly lang: Lang;
  readonly office: Office | undefined;
  /** The period as asked for, and its part up to `asOf`, which is what is counted. */
  readonly period: Period;
  readonly span: Period;
  readonly before: Period;
  readonly partial: boolean;
  /** False when the register says nothing about the span before: then nothing is compared. */
  readonly comparable: boolean;
  readonly scope: Scope;
  readonly counting: CountContext;
  /** Complete events by the event they belong to. */
  readonly subEvents: ReadonlyMap<string, readonly RecordOf<'event'>[]>;
  readonly sources: SourceLedger;
  readonly translations: TranslationLedger;
  readonly numbering: Numbering;
  compare(measure: Measure, narrower?: Scope): Comparison;
  count(measure: Measure, narrower?: Scope): CountedFigure;
}

/** Running numbers of tables, figures and appendices. */
export class Numbering {
  #tables = 0;
  #figures = 0;
  #appendices = 0;
  readonly table = (): number => ++this.#tables;
  readonly figure = (): number => ++this.#figures;
  readonly appendix = (): number => ++this.#appendices;
}

/** The context of one paper. A period that cannot be read is a bug. */
export function paperContext(register: RegisterView, request: PaperScope, phrases: Phrases): PaperContext {
  const office = register.all('office')[0];
  const period = periodOf(request.period);
  const counting = countContext(register, request.asOf);
  const scope: Scope = {
    ...(request.city === undefined ? {} : { city: request.city }),
    ...(request.country === undefined ? {} : { country: request.country }),
  };
  const compare = (measure: Measure, narrower: Scope = {}) =>
    compareYearOnYear(register, measure, period, { ...scope, ...narrower }, counting);
  const activities = compare('activities');
  const span = clipTo(period, request.asOf);
  return {
    register,
    request,
    convention: conventionOf({ convention: request.convention, lang: phrases.lang }),
    phrases,
    lang: phrases.lang,
    office,
    period,
    span,
    before: activities.before.period,
    partial: isPartial(period, request.asOf),
    comparable: isComparable(register, activities.before.period),
    scope,
    counting,
    subEvents: eventsByParent(register),
    sources: new SourceLedger(register, {
      before: phrases.sentence('sourceMarks.before'),
      between: phrases.sentence('sourceMarks.between'),
    }),
    translations: new TranslationLedger(phrases.lang),
    numbering: new Numbering(),
    compare,
    count: (measure, narrower = {}) => count(register, measure, span, { ...scope, ...narrower }, counting),
  };
}

function eventsByParent(register: RegisterView): ReadonlyMap<string, readonly RecordOf<'event'>[]> {
  const children = new Map<string, RecordOf<'event'>[]>();
  for (const event of register.complete('event')) {
    if (event.parent === undefined) continue;
    const siblings = children.get(event.parent);
    if (siblings) siblings.push(event);
    else children.set(event.parent, [event]);
  }
  return children;
}
