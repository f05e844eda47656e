import { type Lang, type LocalText, type ShownText, showText } from '../domain/language';
import type { SourceRef } from '../domain/record-base';
import type { RegisterView } from '../register/register';
import type { MissingTranslation } from './document';
import { type Line, sourceMark } from './inline';

/** How a language sets references off: what stands before the first and between two of them. */
export interface MarkGaps {
  readonly before: Line;
  readonly between: Line;
}

/** Gives each source its number at the first reference, as the list of sources prints them. */
export class SourceLedger {
  readonly #numbers = new Map<string, number>();

  constructor(
    private readonly register: RegisterView,
    private readonly gaps: MarkGaps,
  ) {}

  /** The references of a record as they follow a sentence, lowest number first; empty when it has none. */
  marks(sources: readonly SourceRef[] | undefined): Line {
    const cited = (sources ?? []).filter(({ source }) => this.register.find('source', source));
    // Where sources disagree the one marked as used is cited alone.
    const used = cited.some((ref) => ref.used) ? cited.filter((ref) => ref.used) : cited;
    const marks = [...new Set(used.map(({ source }) => source))]
      .map((id) => sourceMark(this.numberOf(id), id))
      .sort((a, b) => a.number - b.number);
    return marks.flatMap((mark, index) => [...(index === 0 ? this.gaps.before : this.gaps.between), mark]);
  }

  /** The references alone, for a column of a table. */
  cell(sources: readonly SourceRef[] | undefined): Line {
    return this.marks(sources).filter((inline, index) => index > 0 || inline.type !== 'text');
  }

  numberOf(source: string): number {
    const known = this.#numbers.get(source);
    if (known !== undefined) return known;
    this.#numbers.set(source, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  /** Every source cited so far, in the order of its number. */
  cited(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** Collects the texts that are printed in another language because the paper's is missing. */
export class TranslationLedger {
  readonly #missing = new Map<string, MissingTranslation>();

  constructor(private readonly lang: Lang) {}

  /** The text in the paper's language or the nearest other one, noted when it is another. */
  show(record: string, field: string, text: LocalText | undefined): ShownText | null {
    const shown = showText(text, this.lang);
    if (shown?.fallback) this.note(record, field, shown.lang);
    return shown;
  }

  note(record: string, field: string, used: Lang): void {
    this.#missing.set(`${record} ${field}`, { record, field, wanted: this.lang, used });
  }

  all(): readonly MissingTranslation[] {
    return [...this.#missing.values()];
  }
}
