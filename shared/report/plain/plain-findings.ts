import type { Scope } from '../../counting/figure';
import { documents, eventItem, fits, type Item, visitItem } from '../../counting/plain/plain-items';
import type { PlainRegister } from '../../counting/plain/plain-register';
import { daysOf } from '../../domain/partial-date';
import type { RecordOf } from '../../domain/records';
import type { Finding } from '../inlines';

type Dated = RecordOf<'visit'> | RecordOf<'event'>;

/** What a finding is asked of: the register as it was on a day, part of it, and the days the paper covers. */
export interface Question {
  readonly register: PlainRegister;
  readonly asOf: string;
  readonly scope: Scope;
  readonly first: string;
  readonly last: string;
}

/** The records that a plan or a shortfall of a paper ought to name, found by scanning all of them. */
export function plainFinding(work: Finding, question: Question): readonly string[] {
  switch (work.how) {
    case 'planned':
      return planned(question)
        .filter((record) => lastDay(record) >= question.asOf && sortOf(record) === work.sort)
        .filter(({ dates }) => daysOf(dates?.from ?? '').last >= work.from)
        .filter(({ dates }) => daysOf(dates?.from ?? '').first <= work.until)
        .map(({ id }) => id);
    case 'overdue':
      return planned(question)
        .filter((record) => lastDay(record) < question.asOf && lastDay(record) <= question.last)
        .filter(({ dates }) => daysOf(dates?.from ?? '').first >= question.first)
        .map(({ id }) => id);
    case 'ending':
      return ending(question, work.from, work.until);
  }
}

/** Planned visits and events that belong to no other event. */
function planned({ register, scope }: Question): readonly Dated[] {
  const visits = register.inUse('visit').filter((visit) => fits(visitItem(register, visit), scope));
  const events = register
    .inUse('event')
    .filter(({ parent }) => parent === undefined)
    .filter((event) => fits(eventItem(register, event), scope));
  return [...visits, ...events].filter(({ status }) => status === 'planned');
}

const lastDay = ({ dates }: Dated): string => daysOf(dates?.to ?? dates?.from ?? '').last;

const sortOf = (record: Dated): string | undefined => (record.kind === 'visit' ? record.direction : 'events');

/** Documents signed by the end of the paper's days that end in a stretch and that no other one of them renews. */
function ending({ register, scope, last }: Question, from: string, until: string): readonly string[] {
  const signed = register.inUse('agreement').filter(({ signedOn = '' }) => daysOf(signedOn).first <= last);
  const inScope = new Set(
    documents(register)
      .filter((item: Item) => fits(item, scope))
      .map(({ unit }) => unit),
  );
  return signed
    .filter(({ term }) => term?.kind === 'until' || term?.kind === 'fromTo')
    .filter(({ term }) => {
      const end = term?.until === undefined ? '' : daysOf(term.until).last;
      return end >= from && end <= until;
    })
    .filter(({ id }) => inScope.has(id) && !signed.some(({ renews }) => renews === id))
    .map(({ id }) => id);
}
