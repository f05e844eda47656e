import type { SlotMarks } from './slot-marks';

/** What is known of each slot, by its number. */
export interface SlotFacts {
  /** The number of the record's kind. */
  readonly kinds: readonly number[];
  /** What puts a record before its equals: the greater, the earlier. Whole numbers below a thousand million. */
  readonly weights: readonly number[];
  /** Decides between records of equal weight, so that the order is always the same. */
  readonly idOf: (slot: number) => string;
}

/** The best slots of one kind, best first, and how many there are in all. */
export interface BestSlots {
  readonly slots: readonly number[];
  readonly total: number;
}

/** Parts the marks, which come first, from the weights. */
const step = 1_000_000_000;

/** A list that keeps the best `count` of what is offered, in order. */
class Leaders {
  total = 0;
  readonly slots: number[] = [];
  readonly #keys: number[] = [];

  constructor(
    readonly count: number,
    readonly idOf: (slot: number) => string,
  ) {}

  offer(slot: number, key: number): void {
    this.total += 1;
    const last = this.slots.length - 1;
    if (last + 1 >= this.count && !this.#goesBefore(slot, key, last)) return;
    let [low, high] = [0, last + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#goesBefore(slot, key, middle)) high = middle;
      else low = middle + 1;
    }
    this.slots.splice(low, 0, slot);
    this.#keys.splice(low, 0, key);
    if (this.slots.length <= this.count) return;
    this.slots.pop();
    this.#keys.pop();
  }

  #goesBefore(slot: number, key: number, place: number): boolean {
    const other = this.#keys[place] ?? Number.NEGATIVE_INFINITY;
    return key === other ? this.idOf(slot) < this.idOf(this.slots[place] ?? slot) : key > other;
  }
}

/** The best `count` marked slots of each of the kinds, in one pass over the marked ones. */
export function bestSlots(
  marks: SlotMarks,
  { kinds, weights, idOf }: SlotFacts,
  wanted: readonly number[],
  count: number,
): readonly BestSlots[] {
  const leaders = wanted.map(() => new Leaders(count, idOf));
  const byKind: (Leaders | undefined)[] = [];
  for (const [at, kind] of wanted.entries()) byKind[kind] = leaders[at];
  for (const slot of marks.marked) {
    byKind[kinds[slot] ?? -1]?.offer(slot, marks.at(slot) * step + (weights[slot] ?? 0));
  }
  return leaders;
}
