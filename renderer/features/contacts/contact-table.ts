import type { ContactFilter } from './contact-rows';

/** What both lists are told. */
export interface ContactTableProps {
  readonly filter: ContactFilter;
  /** Id of the record whose card is open. */
  readonly current: string | undefined;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}
