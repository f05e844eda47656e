import { type Day, daysOf } from '../../domain/partial-date';
import { formatDate, formatPeriodDays } from '../../format/dates';
import type { RegisterView } from '../../register/register';
import { type PaperContext, paperContext } from '../composing/context';
import { listPaper } from '../composing/list-paper';
import type { Block, ReportDocument } from '../document';
import type { Phrases } from '../phrases';
import type { RegisterList, RegisterRequest } from '../request';
import { agreementsList } from './agreements-list';
import { eventsList } from './events-list';
import { partnersList } from './partners-list';
import { visitsList } from './visits-list';

const lists: { readonly [L in RegisterList]: (ctx: PaperContext) => readonly Block[] } = {
  partners: partnersList,
  visits: visitsList,
  events: eventsList,
  agreements: agreementsList,
};

/** A register of one kind of record, printed across: every column that has something in it, and totals by the counting rules. */
export function composeRegister(
  register: RegisterView,
  request: RegisterRequest,
  phrases: Phrases,
): ReportDocument {
  const period = request.period ?? usualPeriod(register, request);
  const ctx = paperContext(register, { ...request, period }, phrases);
  const days =
    request.of === 'partners'
      ? phrases.text('asAt', { date: formatDate(ctx.span.last, ctx.lang) })
      : formatPeriodDays(ctx.period, ctx.lang);
  const title = phrases.text(`papers.register.${request.of}.title`);
  return listPaper(ctx, 'register', { title, days, landscape: true }, lists[request.of](ctx));
}

/** The running year for partners, who are as they are on the day; everything up to the day for what happened. */
export function usualPeriod(
  register: RegisterView,
  { of, asOf }: Pick<RegisterRequest, 'of' | 'asOf'>,
): string {
  const year = asOf.slice(0, 4);
  if (of === 'partners') return year;
  const first = [...firstDays(register, of)].reduce((early, day) => (day < early ? day : early), asOf);
  return `${first.slice(0, 4)}..${asOf}`;
}

function* firstDays(register: RegisterView, of: Exclude<RegisterList, 'partners'>): Iterable<Day> {
  if (of === 'visits') for (const { dates } of register.complete('visit')) yield daysOf(dates.from).first;
  if (of === 'events') for (const { dates } of register.complete('event')) yield daysOf(dates.from).first;
  if (of === 'agreements') {
    for (const { signedOn } of register.complete('agreement')) yield daysOf(signedOn).first;
  }
}
