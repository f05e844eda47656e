import type { Day } from '../../shared/domain/partial-date';

const two = (n: number) => String(n).padStart(2, '0');

/** The calendar day on this computer's clock, in its own time zone. */
export const localDay = (now: Date): Day =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
