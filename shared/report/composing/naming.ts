import type { LocalText } from '../../domain/language';
import { type DateSpan, daysOf, type PartialDate, precisionOf } from '../../domain/partial-date';
import type { Participant } from '../../domain/record-base';
import type { AnyRecord } from '../../domain/records';
import { collatorFor } from '../../format/collation';
import { formatDate, formatSpan } from '../../format/dates';
import { countryName } from '../../format/names';
import { type Line, plainText, recordName, recordText, uncapitalised, words } from '../inline';
import type { PaperContext } from './context';

const titleFields: { readonly [K in AnyRecord['kind']]?: string } = {
  office: 'department',
  city: 'names',
  organisation: 'names',
  person: 'names',
  indicator: 'name',
  reportedCount: 'statement',
};

/** The name of a record as printed; a record without a name or gone from the register says so. */
export function named(ctx: PaperContext, id: string | undefined): Line {
  const record = id === undefined ? undefined : ctx.register.get(id);
  const field = (record && titleFields[record.kind]) ?? 'title';
  const text = record && (record as { readonly [key: string]: unknown })[field];
  const shown = record && ctx.translations.show(record.id, field, text as LocalText | undefined);
  return record && shown ? [recordName(record.id, shown)] : [words(ctx.phrases.text('unnamed'))];
}

/** A text of a record, printed whole and never declined; null where it has none. */
export function stated(
  ctx: PaperContext,
  record: string,
  field: string,
  text: LocalText | undefined,
): Line | null {
  const shown = ctx.translations.show(record, field, text);
  return shown ? [recordText(record, shown)] : null;
}

/** Lines side by side as the language lists them. */
export function listed(ctx: PaperContext, lines: readonly Line[]): Line {
  const comma = ctx.phrases.text('list.comma');
  return lines.flatMap((line, index) => (index === 0 ? line : [words(comma), ...line]));
}

/** Lines side by side with "and" before the last one. */
export function listedWithAnd(ctx: PaperContext, lines: readonly Line[]): Line {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return last ?? [];
  return [...listed(ctx, lines.slice(0, -1)), words(ctx.phrases.text('list.and')), ...last];
}

/** Names of cities sorted as the language sorts, pinyin order in Chinese; districts stand behind their city. */
function citiesListed(ctx: PaperContext, ids: readonly string[]): Line {
  const districts = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const city = ctx.register.find('city', id)?.parent ?? id;
    districts.set(city, [...(districts.get(city) ?? []), ...(city === id ? [] : [id])]);
  }
  const lines = [...districts].map(([city, inside]) => cityWithDistricts(ctx, city, inside));
  return listed(ctx, sortedNames(ctx, lines));
}

/**
 * What chooses the form of a sentence that lists names without telling their number: 21 cities are several, although
 * «21 город» is singular in Russian.
 */
export const oneOrSeveral = (number: number): number => Math.min(number, 2);

/** Names in sorted order; a district, which has ties apart from its city, stands under its own name beside the city's. */
export const namesOf = (ctx: PaperContext, ids: readonly string[]): readonly Line[] =>
  sortedNames(
    ctx,
    ids.map((id) => nameInList(ctx, id)),
  );

function nameInList(ctx: PaperContext, id: string): Line {
  const parent = ctx.register.find('city', id)?.parent;
  if (parent === undefined) return named(ctx, id);
  return ctx.phrases.sentence('districtOfCity', { district: named(ctx, id), city: named(ctx, parent) });
}

function sortedNames(ctx: PaperContext, lines: readonly Line[]): readonly Line[] {
  const { compare } = collatorFor(ctx.lang);
  return [...lines].sort((a, b) => compare(plainText(a), plainText(b)));
}

function cityWithDistricts(ctx: PaperContext, city: string, districts: readonly string[]): Line {
  if (districts.length === 0) return named(ctx, city);
  const names = districts.map((id) => named(ctx, id));
  return ctx.phrases.sentence('cityWithDistricts', { city: named(ctx, city), districts: listed(ctx, names) });
}

/** The cities a record names, else its country with "city not stated", else nothing. */
export function placesOf(
  ctx: PaperContext,
  record: {
    readonly cities?: readonly string[] | undefined;
    readonly country?: string | undefined;
    readonly countries?: readonly string[] | undefined;
  },
): Line {
  if (record.cities?.length) return citiesListed(ctx, record.cities);
  const countries = record.country ? [record.country] : (record.countries ?? []);
  if (countries.length === 0) return [];
  const names = countries.map((code) => [words(countryName(code, ctx.lang, ctx.office))]);
  return record.country
    ? ctx.phrases.sentence('cityNotStated', { country: listed(ctx, names) })
    : listed(ctx, names);
}

/** The post or name of somebody in a part; null where neither is recorded. Sensitive people are named by post alone. */
export function personIn(ctx: PaperContext, record: string, part: Participant | undefined): Line | null {
  if (!part) return null;
  const post = part.post ? postIn(ctx, stated(ctx, record, 'head', part.post) ?? []) : null;
  const person = ctx.register.find('person', part.person);
  const name = person?.names && !person.sensitive ? named(ctx, person.id) : null;
  if (post && name) return ctx.phrases.sentence('postAndName', { post, name });
  return post ?? name;
}

/** The highest posts of a state, which Russian writes with a capital wherever they stand. */
const highestPosts = /^(?:Президент|Председатель (?:Правительства|Совета|Государственной)|Премьер-министр)/u;

/** A post inside a sentence: Russian begins it with a small letter, English and Chinese as it is recorded. */
const postIn = ({ lang }: PaperContext, post: Line): Line =>
  lang === 'ru' && !highestPosts.test(plainText(post)) ? uncapitalised(post) : post;

/** Dates of a record; the year is left out where the paper's own year is meant. */
export function datesIn(ctx: PaperContext, span: DateSpan): string {
  const year = ctx.period.first.slice(0, 4);
  const oneYear = ctx.period.last.startsWith(year);
  const ends = [span.from, span.to ?? span.from];
  const short = oneYear && ends.every((end) => end.startsWith(year) && precisionOf(end) !== 'year');
  const long = formatSpan(span, ctx.lang);
  if (!short) return long;
  return ctx.lang === 'zh'
    ? formatSpan(span, 'zh', 'short')
    : long.replace(/(?: of)?[\s\u00a0]\d{4}(?:\u00a0г\.)?$/u, '');
}

export const dateIn = (ctx: PaperContext, date: PartialDate): string => datesIn(ctx, { from: date });

/** A date for a paragraph that does not lean on the paper's period. */
export const fullDate = (ctx: PaperContext, date: PartialDate): string => formatDate(date, ctx.lang);

/** Orders records by the day they begin; of two that begin together the shorter id first, so that papers repeat. */
export function byBeginning<T extends { readonly id: string }>(
  dateOf: (record: T) => PartialDate,
): (a: T, b: T) => number {
  return (a, b) => {
    const [x, y] = [daysOf(dateOf(a)).first, daysOf(dateOf(b)).first];
    if (x !== y) return x < y ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };
}
