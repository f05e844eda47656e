import { type DateSpan, type Day, daysOf } from '../domain/partial-date';
import type { Status } from '../domain/vocabulary';

export interface Planned {
  readonly status?: Status | undefined;
  readonly dates?: DateSpan | undefined;
}

/** True for a planned visit or event whose last possible day is before `today`: somebody has to say if it was held. */
export const isToConfirm = ({ status, dates }: Planned, today: Day): boolean =>
  status === 'planned' && dates !== undefined && daysOf(dates.to ?? dates.from).last < today;
