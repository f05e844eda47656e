import { type Period, placeIn } from '../domain/period';
import type { RegisterView } from '../register/register';

/** Visits or events that did not take place as planned; counted apart from those held. */
export interface NotHeld {
  readonly cancelled: readonly string[];
  readonly postponed: readonly string[];
}

/** Complete cancelled and postponed records whose begin was set inside the period, in the register's order. */
export function notHeld(register: RegisterView, kind: 'visit' | 'event', period: Period): NotHeld {
  const records = register.complete(kind);
  const withStatus = (wanted: 'cancelled' | 'postponed') =>
    records
      .filter(({ status, dates }) => status === wanted && placeIn(period, dates.from) === 'inside')
      .map(({ id }) => id);
  return { cancelled: withStatus('cancelled'), postponed: withStatus('postponed') };
}
