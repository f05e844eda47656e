import { type Postings, slotOf } from './postings';
import { type Quality, quality, withFurther } from './quality';

/**
 * For each slot how well it answers so far. Marked slots are also kept as a list, because most queries mark few of very
 * many: whatever goes through the marks goes through that list.
 */
export class SlotMarks {
  #values: Uint8Array;
  #marked: number[] = [];

  /** Of `slots` slots, none marked. */
  constructor(slots: number) {
    this.#values = new Uint8Array(slots);
  }

  at(slot: number): Quality {
    return (this.#values[slot] ?? quality.none) as Quality;
  }

  /** Every marked slot, once each, in no order that means anything. */
  get marked(): readonly number[] {
    return this.#marked;
  }

  /** Marks the slot with `value` unless it has a better mark. */
  raise(slot: number, value: Quality): void {
    const known = this.#values[slot] ?? quality.wholeName;
    if (known >= value) return;
    if (known === quality.none) this.#marked.push(slot);
    this.#values[slot] = value;
  }

  raiseAll(postings: Postings, value: Quality): void {
    for (const posting of postings) this.raise(slotOf(posting), value);
  }

  copy(): SlotMarks {
    const copy = new SlotMarks(0);
    copy.#values = this.#values.slice();
    copy.#marked = this.#marked.slice();
    return copy;
  }

  /** Keeps what a further word answers too, by the worse of the two. */
  narrow(further: SlotMarks): void {
    this.#change((value, slot) => {
      const other = further.at(slot);
      return other === quality.none ? other : withFurther(value, other);
    });
  }

  /** Keeps what the others have marked, as it is. */
  keepThoseOf(others: SlotMarks): void {
    this.#change((value, slot) => (others.at(slot) === quality.none ? quality.none : value));
  }

  #change(changed: (value: Quality, slot: number) => Quality): void {
    let left = 0;
    for (const slot of this.#marked) {
      const value = changed(this.at(slot), slot);
      this.#values[slot] = value;
      if (value === quality.none) continue;
      this.#marked[left] = slot;
      left += 1;
    }
    this.#marked.length = left;
  }
}
