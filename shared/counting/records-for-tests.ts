import { periodOf } from '../domain/period';
import type { AnyRecord, RecordOf } from '../domain/records';
import { Register } from '../register/register';
import { count } from './count';
import type { CountContext, CountedFigure, Measure, Scope } from './figure';

type Some<K extends AnyRecord['kind']> = Partial<Omit<RecordOf<K>, 'kind' | 'id'>>;

/** Short hands for the small registers of tests: complete, held records unless a test says otherwise. */
export const city = (id: string, more: Some<'city'> = {}): AnyRecord => ({
  kind: 'city',
  id,
  names: { en: id },
  country: 'CN',
  ...more,
});

export const visit = (id: string, from: string, more: Some<'visit'> = {}): AnyRecord => ({
  kind: 'visit',
  id,
  status: 'held',
  direction: 'incoming',
  cities: ['chengdu'],
  dates: { from },
  ...more,
});

export const event = (id: string, from: string, more: Some<'event'> = {}): AnyRecord => ({
  kind: 'event',
  id,
  status: 'held',
  title: { en: id },
  format: 'forum',
  dates: { from },
  ...more,
});

export const agreement = (id: string, signedOn: string, more: Some<'agreement'> = {}): AnyRecord => ({
  kind: 'agreement',
  id,
  documentKind: 'agreement',
  title: { en: id },
  parties: [{ territory: 'city', city: 'chengdu' }],
  signedOn,
  ...more,
});

export const relationship = (
  cityId: string,
  transitions: NonNullable<RecordOf<'relationship'>['transitions']>,
): AnyRecord => ({ kind: 'relationship', id: `ties-${cityId}`, city: cityId, transitions });

/** The office's own city and a few others, a district of Chongqing among them. */
export const places: readonly AnyRecord[] = [
  { kind: 'office', id: 'office', city: 'yekaterinburg' },
  city('yekaterinburg', { country: 'RU' }),
  city('chengdu'),
  city('chongqing'),
  city('jiangbei', { parent: 'chongqing' }),
  city('guangzhou'),
  city('minsk', { country: 'BY' }),
  city('hongkong', { country: 'HK' }),
];

/** INNOPROM-2025: a root event, a forum inside it and five delegations whose cities are not stated. */
export const innoprom: readonly AnyRecord[] = [
  event('innoprom', '2025-07-07', { format: 'exhibition', fields: ['industry'] }),
  event('welding', '2025-07-08', { parent: 'innoprom', cities: ['chengdu'], fields: ['science'] }),
  ...['a', 'b', 'c', 'd', 'e'].map((id) =>
    visit(`delegation-${id}`, '2025-07-07', { cities: [], country: 'CN', event: 'innoprom' }),
  ),
];

export const registerOf = (...records: readonly AnyRecord[]): Register =>
  new Register([...places, ...records]);

export const on = (asOf: string, rules: Partial<CountContext['rules']> = {}): CountContext => ({
  asOf,
  rules: { subEvents: false, leaderTalksAbroad: false, ...rules },
});

/** The figure for a period at the end of 2025, when everything in the small registers has begun. */
export const countIn = (
  register: Register,
  measure: Measure,
  period: string,
  scope: Scope = {},
  context: CountContext = on('2025-12-31'),
): CountedFigure => count(register, measure, periodOf(period), scope, context);
