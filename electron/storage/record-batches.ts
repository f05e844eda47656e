import type { AnyRecord } from '../../shared/domain/records';
import type { RecordBatch } from '../../shared/ipc/contract';
import type { Register } from '../../shared/register/register';

/**
 * Hands the register out in stretches of JSON text. The batch from 0 fixes what the later ones belong to, whatever is
 * saved meanwhile; a page brings itself in step with the entries after `seq`.
 */
export class RecordBatches {
  #seq = 0;
  #records: readonly AnyRecord[] = [];

  /** `limit` is the length of a batch's text in characters, which its last record may pass. */
  constructor(
    private readonly register: Register,
    private readonly limit = 2_000_000,
  ) {}

  batch(from: number): RecordBatch {
    if (from === 0) {
      this.#seq = this.register.seq;
      this.#records = [...this.register.everything()];
    }
    const texts: string[] = [];
    let next = from;
    for (let length = 0; next < this.#records.length && length < this.limit; next += 1) {
      const text = JSON.stringify(this.#records[next]);
      texts.push(text);
      length += text.length;
    }
    const isLast = next >= this.#records.length;
    if (isLast) this.#records = [];
    return { seq: this.#seq, records: `[${texts.join()}]`, next: isLast ? null : next };
  }
}
