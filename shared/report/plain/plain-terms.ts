import { documents, fits } from '../../counting/plain/plain-items';
import { standing } from '../../counting/plain/plain-register';
import type { Agreement } from '../../domain/agreement';
import { daysOf } from '../../domain/partial-date';
import { periodOf } from '../../domain/period';
import type { TimelineBlock } from '../pictures';
import { type Asked, plainSpans } from './plain-spans';
import type { Recount } from './recount';

/** As many bars as a timeline has room for. */
const most = 24;

type Bar = Omit<TimelineBlock['bars'][number], 'label'>;

/** What is wrong with the bars of a timeline: those it ought to have, found by looking at every document. */
export function timelineFaults(timeline: TimelineBlock, asked: Asked, recount: Recount): readonly string[] {
  const expected = new Map(plainBars(asked, recount).map((bar) => [bar.key, bar]));
  const faults = timeline.bars.flatMap(({ label: _, ...bar }) => {
    const again = JSON.stringify(expected.get(bar.key));
    return JSON.stringify(bar) === again ? [] : `${JSON.stringify(bar)}, read again ${again}`;
  });
  const wanted = Math.min(most, expected.size);
  const shown = timeline.bars.length;
  return shown === wanted ? faults : [...faults, `${shown} documents, found again ${expected.size}`];
}

/** Documents signed by the last day counted whose term reaches into the period, renewals within what they renew. */
function plainBars(asked: Asked, { register }: Recount): readonly Bar[] {
  const { last } = periodOf(plainSpans(asked).current);
  const inScope = new Set(
    documents(register)
      .filter((item) => fits(item, asked.scope) && standing(item.date, '0001-01-01', last) === 'in')
      .map(({ unit }) => unit),
  );
  const signed = register.inUse('agreement').filter(({ id }) => inScope.has(id));
  const renewalOf = (id: string) =>
    signed
      .filter(({ renews }) => renews === id)
      .toSorted(bySigning)
      .at(-1);
  const barOf = (agreement: Agreement): readonly Bar[] => {
    const chain = [agreement];
    for (let next = renewalOf(agreement.id); next && !chain.includes(next); next = renewalOf(next.id)) {
      chain.push(next);
    }
    const term = chain.flatMap((one) => one.term ?? []).at(-1);
    if (!term) return [];
    const [from = '', ...renewals] = chain.map(firstDay);
    const end = term.until === undefined ? null : daysOf(term.until).last;
    const until = end !== null && end < from ? from : end;
    return [{ key: agreement.id, from, until, renewals }];
  };
  return signed
    .filter(({ renews }) => renews === undefined || !inScope.has(renews))
    .flatMap(barOf)
    .filter(({ until }) => until === null || until >= periodOf(asked.period).first);
}

const firstDay = ({ signedOn = '' }: Agreement): string => daysOf(signedOn).first;
const bySigning = (a: Agreement, b: Agreement): number => (firstDay(a) < firstDay(b) ? -1 : 1);
