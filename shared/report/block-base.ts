/** What every block of a paper has; ids are semantic and stable ("incoming.lead"). */
export interface BlockBase {
  readonly id: string;
  /** Records this block speaks of, for tracing a sentence to its records. */
  readonly records?: readonly string[];
}
