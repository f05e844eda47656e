import type { OwnParagraph, PaperEdit, RewrittenText } from '../../../../shared/domain/paper-edit';

/** What the office changed in one paper. */
export type Edits = Pick<PaperEdit, 'hidden' | 'order' | 'rewritten' | 'own'>;

/** One change of the edits: the fields that it sets, from those that stand. */
export type EditChange = (edits: Edits) => Edits;

const without = (list: readonly string[] | undefined, id: string): string[] =>
  (list ?? []).filter((other) => other !== id);

/** Prints a block or a section, or leaves it out. */
export const showing =
  (block: string, shown: boolean): EditChange =>
  ({ hidden }) => ({ hidden: shown ? without(hidden, block) : [...without(hidden, block), block] });

/** Moves a section to a place among its neighbours, which are given in their present order. */
export const moving =
  (heading: string, neighbours: readonly string[], to: number): EditChange =>
  ({ order }) => {
    const moved = without(neighbours, heading);
    moved.splice(Math.max(0, Math.min(to, moved.length)), 0, heading);
    return { order: [...(order ?? []).filter((id) => !neighbours.includes(id)), ...moved] };
  };

/** A text of the paper: its block, and the language where it is the second one of two. */
export type TextPlace = Pick<RewrittenText, 'block' | 'lang'>;

const isAt = (place: TextPlace, { block, lang }: TextPlace): boolean =>
  place.block === block && place.lang === lang;

export const rewriting =
  (text: RewrittenText): EditChange =>
  ({ rewritten }) => ({
    rewritten: [...(rewritten ?? []).filter((other) => !isAt(other, text)), text],
  });

/** Takes the generated text back. */
export const resetting =
  (place: TextPlace): EditChange =>
  ({ rewritten }) => ({ rewritten: (rewritten ?? []).filter((text) => !isAt(text, place)) });

/** The rewritten text stands although the data have changed: it was looked at. */
export const confirming =
  (place: TextPlace, basis: RewrittenText['basis']): EditChange =>
  ({ rewritten }) => ({
    rewritten: (rewritten ?? []).map((text) => (isAt(text, place) ? { ...text, basis } : text)),
  });

/** Adds an own paragraph, or puts its new text in place of the old. */
export const writing =
  (paragraph: OwnParagraph): EditChange =>
  ({ own = [] }) => ({
    own: own.some(({ id }) => id === paragraph.id)
      ? own.map((other) => (other.id === paragraph.id ? paragraph : other))
      : [...own, paragraph],
  });

export const removing =
  (paragraph: string): EditChange =>
  ({ own }) => ({ own: (own ?? []).filter(({ id }) => id !== paragraph) });
