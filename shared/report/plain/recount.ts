import type { Dimension, Measure, Scope } from '../../counting/figure';
import {
  type DatedMeasure,
  type PlainFigure,
  plainFigure,
  plainItems,
} from '../../counting/plain/plain-count';
import type { Item } from '../../counting/plain/plain-items';
import { newPartnerTies, type PlainTie, partnerTies } from '../../counting/plain/plain-network';
import { type PlainRegister, standing } from '../../counting/plain/plain-register';
import type { CountingRules } from '../../domain/office';
import { type Period, periodOf } from '../../domain/period';
import { fields } from '../../domain/vocabulary';
import type { MissingTranslation } from '../document';
import type { FigureInline, Finding, Move, Working } from '../inlines';
import { plainDistance } from './plain-distance';
import { plainFinding } from './plain-findings';
import { statedBy } from './stated-by';

/** What follows from no count of a measure over a period. */
type Alone = 'records' | 'kilometres' | 'untranslated';

/** What a figure of a paper ought to say. */
export interface Expected {
  readonly value: number | null;
  readonly qualifier: string;
  /** Sorted; null where a figure is worked out and its records are those of its sides. */
  readonly ids: readonly string[] | null;
}

/**
 * Counts the figures of a paper a second time, from the plain reading of the register and from nothing that the
 * composers use. For tests: slow where the app is quick, so that both can be wrong only apart from each other.
 */
export class Recount {
  readonly #items = new Map<string, readonly Item[]>();
  readonly #figures = new Map<string, PlainFigure>();

  constructor(
    readonly register: PlainRegister,
    readonly asOf: string,
    private readonly rules: CountingRules,
  ) {}

  /**
   * What the figure ought to say; of a stated one, whether its record states what is printed. `lent` are the texts that
   * the paper takes from other languages.
   */
  expected(figure: FigureInline, lent: readonly MissingTranslation[]): Expected {
    if (figure.measure === 'reported' || figure.measure === 'indicator') return this.#stated(figure);
    if (figure.measure === 'derived') return this.#worked(figure, lent);
    const { value, qualifier, ids } = this.count(figure.measure, figure.scope, figure.period);
    return { value, qualifier, ids: [...ids].sort() };
  }

  #stated({ ids, value, qualifier }: FigureInline): Expected {
    const quantities = statedBy(this.register.byId(ids[0]));
    const same = quantities.find((one) => one.value === value && one.qualifier === qualifier);
    return { value: same?.value ?? null, qualifier: same?.qualifier ?? 'not stated', ids };
  }

  #worked({ work, scope, period, ids }: FigureInline, lent: readonly MissingTranslation[]): Expected {
    if (!work) throw new Error('A number that is worked out does not say how');
    if (work.how === 'records') return this.#records(ids);
    if (work.how === 'kilometres') return this.#kilometres(scope);
    if (work.how === 'untranslated') {
      const records = [...new Set(lent.map(({ record }) => record))].sort();
      return { value: lent.length, qualifier: 'exact', ids: records };
    }
    if (work.how === 'planned' || work.how === 'overdue' || work.how === 'ending') {
      return this.#found(work, scope, period);
    }
    return { value: this.#value(work, scope, period), qualifier: 'exact', ids: null };
  }

  #kilometres({ city }: Scope): Expected {
    const [home, there] = [this.register.home(), city].map((id) => this.register.byId(id));
    if (home?.kind !== 'city' || there?.kind !== 'city') throw new Error('A distance between no cities');
    return {
      value: plainDistance(home, there),
      qualifier: 'exact',
      ids: [...new Set([home.id, there.id])].sort(),
    };
  }

  /** Each record once, and none that the register does not hold. */
  #records(ids: readonly string[]): Expected {
    const known = [...new Set(ids)].filter((id) => this.register.byId(id) !== undefined).sort();
    return { value: known.length, qualifier: 'exact', ids: known };
  }

  #found(work: Finding, scope: Scope, period: string): Expected {
    const { first, last } = periodOf(period);
    const question = { register: this.register, asOf: this.asOf, scope, first, last };
    const ids = [...plainFinding(work, question)].sort();
    return { value: ids.length, qualifier: 'exact', ids };
  }

  #value(work: Exclude<Working, Finding | { how: Alone }>, scope: Scope, period: string): number {
    switch (work.how) {
      case 'change':
      case 'distance':
      case 'percent': {
        const now = this.count(work.measure, scope, period).value ?? 0;
        const then = this.count(work.measure, scope, work.before).value ?? 0;
        if (work.how === 'change') return now - then;
        return work.how === 'distance' ? Math.abs(now - then) : (Math.abs(now - then) / then) * 100;
      }
      case 'notStated':
        return this.#notStated(work.measure, work.dimension, scope, period);
      case 'stating': {
        const { ids, unknown } = this.count(work.measure, scope, period);
        return ids.length - unknown;
      }
      case 'inForce':
        return this.#inForce(scope.city);
      case 'cities':
        return this.#cities(work.measure, scope, period);
      case 'countsMoved':
      case 'fieldsMoved':
        return this.#moved(work, scope, period);
      case 'sum':
        return work.measures
          .map((measure) => this.count(measure, scope, period).value ?? 0)
          .reduce((sum, value) => sum + value, 0);
      case 'vague':
        return new Set(
          work.measures.flatMap((measure) =>
            [period, work.before].flatMap((span) => this.count(measure, scope, span).vagueIds),
          ),
        ).size;
    }
  }

  /** How many counts, or fields under one, moved one way from the span before. */
  #moved(work: Extract<Working, { move: Move }>, scope: Scope, period: string): number {
    const sides = (measure: Measure, narrower: Scope) =>
      [period, work.before].map((span) => this.count(measure, { ...scope, ...narrower }, span).value ?? 0);
    const all =
      work.how === 'countsMoved'
        ? work.measures.map((measure) => sides(measure, {}))
        : fields.map((field) => sides(work.measure, { field }));
    return all.filter(([now = 0, then = 0]) => moved(now, then, work.move)).length;
  }

  /** One measure in a scope over the days of a period text; asked again, it is not counted again. */
  count(measure: Measure, scope: Scope, span: string): PlainFigure {
    const key = JSON.stringify([measure, scope, span]);
    const known = this.#figures.get(key) ?? this.#count(measure, scope, periodOf(span));
    this.#figures.set(key, known);
    return known;
  }

  #count(measure: Measure, scope: Scope, period: Period): PlainFigure {
    if (measure === 'partners') return this.#ties(partnerTies(this.register, period, this.asOf), scope);
    if (measure === 'newPartners') return this.#ties(newPartnerTies(this.register, period, this.asOf), scope);
    return plainFigure(this.#itemsOf(measure, scope), measure, period);
  }

  #itemsOf(measure: DatedMeasure, scope: Scope): readonly Item[] {
    const key = JSON.stringify([measure, scope]);
    const known = this.#items.get(key) ?? plainItems(this.register, measure, scope, this.asOf, this.rules);
    this.#items.set(key, known);
    return known;
  }

  #ties(ties: readonly PlainTie[], { city, country, rung }: Scope): PlainFigure {
    const ids = ties
      .filter((tie) => city === undefined || tie.city === city)
      .filter((tie) => country === undefined || this.register.countryOf(tie.city) === country)
      .filter((tie) => rung === undefined || tie.rung === rung)
      .map((tie) => tie.city);
    return { value: ids.length, qualifier: 'exact', unknown: 0, ids, vagueIds: [] };
  }

  /** What is counted once stands here only if nothing that it is made of states anything. */
  #notStated(measure: Measure, dimension: Dimension, scope: Scope, span: string): number {
    const items = this.#itemsIn(measure, scope, span);
    const stated = new Set(items.filter((item) => !saysNothingOf(item, dimension)).map(({ unit }) => unit));
    const silent = items.filter(({ unit }) => !stated.has(unit));
    return new Set(silent.map(({ unit }) => unit)).size;
  }

  #itemsIn(measure: Measure, scope: Scope, span: string): readonly Item[] {
    const { first, last } = periodOf(span);
    if (measure === 'partners' || measure === 'newPartners') throw new Error(`${measure} has no items`);
    return this.#itemsOf(measure, scope).filter(({ date }) => standing(date, first, last) === 'in');
  }

  /** Signed by the day, not renewed by another one signed by then, and not at the end of a stated term. */
  #inForce(city: string | undefined): number {
    const signed = this.register
      .inUse('agreement')
      .filter(({ signedOn = '' }) => standing(signedOn, '0001-01-01', this.asOf) !== 'out');
    const runs = ({ id, term }: (typeof signed)[number]) => {
      if (signed.some(({ renews }) => renews === id) || term === undefined) return false;
      if (term.kind === 'openEnded' || term.kind === 'autoRenewal') return true;
      return term.until !== undefined && standing(term.until, this.asOf, '9999-12-31') !== 'out';
    };
    return signed.filter((one) => one.parties?.some((party) => party.city === city) && runs(one)).length;
  }

  /** Cities that lie in no other; of one country where the paper is about one. */
  #cities(measure: Measure, scope: Scope, span: string): number {
    const cities = new Set(this.#itemsIn(measure, scope, span).flatMap((item) => item.cities));
    return [...cities].filter(
      (city) =>
        this.register.above(city).length === 1 &&
        (scope.country === undefined || this.register.countryOf(city) === scope.country),
    ).length;
  }
}

function moved(now: number, then: number, move: Move): boolean {
  if (now === 0 && then === 0) return false;
  if (move === 'any') return true;
  return move === (now > then ? 'up' : now < then ? 'down' : 'same');
}

function saysNothingOf({ cities, countries, fields, words }: Item, dimension: Dimension): boolean {
  if (dimension === 'city') return cities.length === 0;
  if (dimension === 'country') return countries.length === 0;
  if (dimension === 'field') return fields.length === 0;
  const named: { readonly [key: string]: string | undefined } = {
    kind: words.format ?? words.documentKind,
    level: words.visitLevel ?? words.eventLevel,
    direction: words.direction,
    role: words.role,
  };
  return named[dimension] === undefined;
}
