import type { Lang } from '../domain/language';
import { type AnyRecord, kinds as allKinds, type Kind } from '../domain/records';
import { bestMatch, byOtherName } from './best-match';
import { type BestSlots, bestSlots, type SlotFacts } from './best-slots';
import { HanTerms } from './han-terms';
import { inOrder } from './hit-order';
import { type KnownMarks, marksOf } from './marks';
import type { TextRange } from './match-name';
import { postingOf } from './postings';
import { type Quality, quality, tierOf } from './quality';
import { type OtherNames, type Query, readQuery } from './query';
import { namesOf, searchedKinds } from './record-names';
import { termsOf } from './record-terms';
import { weightOf } from './record-weight';
import { SlotMarks } from './slot-marks';
import { WordTerms } from './word-terms';

/** One record found, by which of its names, and what of that name answered. */
export interface SearchHit {
  readonly record: AnyRecord;
  readonly quality: Quality;
  /** The name that answers, as written; not always the one the record is shown by. */
  readonly name: string;
  readonly ranges: readonly TextRange[];
}

/** Hits of one kind, best first. */
export interface SearchGroup {
  readonly kind: Kind;
  readonly hits: readonly SearchHit[];
  /** How many records answer, those beyond the limit included. */
  readonly total: number;
}

export interface SearchOptions {
  /** The language in which equals are put in order. */
  readonly lang: Lang;
  readonly kinds?: readonly Kind[];
  /** Hits of each kind. */
  readonly limit?: number;
}

/** Candidates looked at closely for each hit asked for, and at most where many of those turn out to be none. */
const [closelyForEach, closelyAtMost] = [2, 600];

/**
 * All records by what they are called, in memory. `put` and `drop` keep it in step record by record; what it finds does
 * not depend on the order in which that happened. Spelled names come before names that read so (pinyin, Palladius,
 * initials, another script), and mistyped ones are looked for only where nothing else is found.
 */
export class SearchIndex {
  readonly #words = new WordTerms();
  readonly #han = new HanTerms();
  readonly #records: (AnyRecord | undefined)[] = [];
  /** By slot: the number of the record's kind, and what puts it before its equals. */
  readonly #kinds: number[] = [];
  readonly #weights: number[] = [];
  readonly #facts: SlotFacts = {
    kinds: this.#kinds,
    weights: this.#weights,
    idOf: (slot) => this.#records[slot]?.id ?? '',
  };
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #otherNames: OtherNames;

  constructor(otherNames: OtherNames = () => []) {
    this.#otherNames = otherNames;
  }

  /** Records that can be found. */
  get size(): number {
    return this.#slots.size;
  }

  /** Takes a record in, in place of its former value. One in the bin, or without a name, is not found. */
  put(record: AnyRecord): void {
    this.drop(record.id);
    const names = record.binnedAt === undefined ? namesOf(record) : [];
    if (names.length === 0) return;
    const slot = this.#free.pop() ?? this.#records.length;
    this.#records[slot] = record;
    this.#kinds[slot] = numberOf(record.kind);
    this.#weights[slot] = weightOf(record, names);
    this.#slots.set(record.id, slot);
    const { words, pairs } = termsOf(names);
    for (const [word, places] of words) this.#words.add(word, postingOf(slot, places));
    for (const { first, second, places } of pairs.values()) {
      this.#han.add(first, second, postingOf(slot, places));
    }
  }

  drop(id: string): void {
    const slot = this.#slots.get(id);
    const record = slot === undefined ? undefined : this.#records[slot];
    if (slot === undefined || !record) return;
    const { words, pairs } = termsOf(namesOf(record));
    for (const word of words.keys()) this.#words.remove(word, slot);
    for (const { first, second } of pairs.values()) this.#han.remove(first, second, slot);
    this.#records[slot] = undefined;
    this.#slots.delete(id);
    this.#free.push(slot);
  }

  /** The value under which a record can be found now; undefined when it can't be. */
  indexed(id: string): AnyRecord | undefined {
    const slot = this.#slots.get(id);
    return slot === undefined ? undefined : this.#records[slot];
  }

  /** What answers the query, by kind; groups with names spelled so first. Nothing for a query without a word. */
  search(typed: string, options: SearchOptions): readonly SearchGroup[] {
    const query = readQuery(typed, this.#otherNames);
    if (query.wordings.length === 0) return [];
    const found = this.#groups(query, options, false);
    return found.length > 0 ? found : this.#groups(query, options, true);
  }

  #groups(
    query: Query,
    { lang, kinds = searchedKinds, limit = 8 }: SearchOptions,
    forgiving: boolean,
  ): readonly SearchGroup[] {
    const marks = this.#marks(query, forgiving);
    const best = (among: readonly Kind[], count: number) =>
      bestSlots(marks, this.#facts, among.map(numberOf), count);
    const groups = best(kinds, limit * closelyForEach).flatMap((few, at): readonly SearchGroup[] => {
      const kind = kinds[at];
      if (kind === undefined || few.total === 0) return [];
      const enough = Math.min(limit, few.total);
      const hits = this.#closely(few.slots, query, forgiving);
      if (hits.length >= enough) return [groupOf(kind, hits, few, lang, limit)];
      const [more = few] = few.total > few.slots.length ? best([kind], Math.max(closelyAtMost, limit)) : [];
      const all = more === few ? hits : this.#closely(more.slots, query, forgiving);
      return all.length === 0 ? [] : [groupOf(kind, all, more, lang, limit)];
    });
    return groups.sort((a, b) => tierOfGroup(b) - tierOfGroup(a));
  }

  #marks({ wordings }: Query, forgiving: boolean): SlotMarks {
    const terms = { words: this.#words, han: this.#han, slots: this.#records.length };
    const known: KnownMarks = new Map();
    const [own, ...others] = wordings.map((wording) => marksOf(wording, terms, forgiving, known));
    const all = own ?? new SlotMarks(terms.slots);
    for (const marks of others) {
      for (const slot of marks.marked) all.raise(slot, byOtherName(marks.at(slot)));
    }
    return all;
  }

  /** Those of the slots that do answer. */
  #closely(slots: readonly number[], query: Query, forgiving: boolean): readonly SearchHit[] {
    return slots.flatMap((slot): readonly SearchHit[] => {
      const record = this.#records[slot];
      const match = record ? bestMatch(namesOf(record), query, forgiving) : null;
      return record && match ? [{ record, ...match }] : [];
    });
  }
}

const numberOf = (kind: Kind): number => allKinds.indexOf(kind);

/** Slots that were looked at and do not answer are no part of the total. */
const groupOf = (
  kind: Kind,
  hits: readonly SearchHit[],
  { slots, total }: BestSlots,
  lang: Lang,
  limit: number,
): SearchGroup => ({
  kind,
  hits: inOrder(hits, lang).slice(0, limit),
  total: total - (slots.length - hits.length),
});

const tierOfGroup = ({ hits }: SearchGroup): number => tierOf(hits[0]?.quality ?? quality.none);
