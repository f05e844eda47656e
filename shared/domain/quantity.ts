import { z } from '../zod';

/** exact; more than (более / 余 / more than); about (около / 约 / some); at least (не менее / 至少 / at least). */
export const qualifiers = ['exact', 'moreThan', 'about', 'atLeast'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** A figure as its source states it. */
export const Quantity = z.strictObject({
  value: z.number().finite().nonnegative(),
  qualifier: z.enum(qualifiers).default('exact'),
});
export type Quantity = z.infer<typeof Quantity>;

export interface QuantitySum {
  /** Null when no member gives a figure. */
  readonly total: Quantity | null;
  /** How many members give a figure, and how many do not. */
  readonly known: number;
  readonly unknown: number;
}

/**
 * Adds figures by the rule of the domain: any "about" makes the sum "about", else any "more than" or "at least"
 * makes it "at least"; a single figure keeps its own qualifier. Members without a figure are counted, never guessed.
 */
export function sumQuantities(members: readonly (Quantity | undefined)[]): QuantitySum {
  const known = members.filter((member) => member !== undefined);
  const unknown = members.length - known.length;
  if (known.length === 0) return { total: null, known: 0, unknown };
  const value = known.reduce((sum, member) => sum + member.value, 0);
  const [only] = known;
  if (only && known.length === 1) return { total: { ...only }, known: 1, unknown };
  return { total: { value, qualifier: qualifierOfSum(known) }, known: known.length, unknown };
}

function qualifierOfSum(members: readonly Quantity[]): Qualifier {
  if (members.some(({ qualifier }) => qualifier === 'about')) return 'about';
  return members.every(({ qualifier }) => qualifier === 'exact') ? 'exact' : 'atLeast';
}
