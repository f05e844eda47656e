import { placeIndex } from '../../counting/places';
import type { Complete } from '../../domain/completeness';
import type { Post } from '../../domain/contacts';
import { languages } from '../../domain/language';
import { compareDates, type DateSpan, daysOf } from '../../domain/partial-date';
import type { Participant } from '../../domain/record-base';
import type { RecordOf } from '../../domain/records';
import { formatSpan } from '../../format/dates';
import { row, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { personIn } from '../composing/naming';
import { quotedTitle } from '../composing/quoting';
import type { Block } from '../document';
import { capitalised, type Line, plainText } from '../inline';
import type { TableRow } from '../tables';
import { briefSection } from './brief-heading';
import { heldWith } from './held-with';
import { isParty } from './open-items';
import { titleOf } from './titles';

const [mostMet, mostOthers] = [5, 6];

interface Meeting {
  readonly record: string;
  readonly part: Participant;
  readonly occasion: Line;
  readonly dates: DateSpan;
}

/** Who of the city was met, latest first, each once; then who else of it the register knows. */
export function people(ctx: PaperContext): readonly Block[] {
  const met = meetings(ctx);
  const shown = met.slice(0, mostMet);
  const blocks = [...metTable(ctx, shown), ...otherPeople(ctx, shown)];
  return briefSection(ctx, shown.length > 0 ? 'people' : 'contacts', blocks);
}

function metTable(ctx: PaperContext, shown: readonly Meeting[]): readonly Block[] {
  if (shown.length === 0) return [];
  const head = (key: string) => ctx.phrases.text(`papers.column.${key}`);
  return [
    {
      type: 'table',
      id: 'brief.people',
      caption: [],
      columns: [
        { head: head('person'), align: 'start', widthMm: null },
        { head: head('meeting'), align: 'start', widthMm: 70 },
        { head: head('date'), align: 'start', widthMm: 42 },
      ],
      rows: shown.map((meeting) => meetingRow(ctx, meeting)),
      note: null,
      records: shown.map(({ record }) => record),
    },
  ];
}

const meetingRow = (ctx: PaperContext, { record, part, occasion, dates }: Meeting): TableRow =>
  row(
    [
      textCell(capitalised(personIn(ctx, record, part) ?? [])),
      textCell(occasion),
      { type: 'date', span: dates, text: formatSpan(dates, ctx.lang) },
    ],
    record,
  );

/** Everybody of the city who headed a delegation, spoke or signed, latest first. */
function meetings(ctx: PaperContext): readonly Meeting[] {
  const known = new Set<string>();
  return [...atVisitsAndEvents(ctx), ...atSignings(ctx)]
    .toSorted((a, b) => compareDates(b.dates.from, a.dates.from) || (a.record < b.record ? -1 : 1))
    .filter(({ record, part }) => {
      const who = part.person ?? plainText(personIn(ctx, record, part) ?? []);
      if (who === '' || known.has(who) || personIn(ctx, record, part) === null) return false;
      known.add(who);
      return true;
    });
}

function atVisitsAndEvents(ctx: PaperContext): readonly Meeting[] {
  return heldWith(ctx).flatMap((record) => {
    const parts =
      record.kind === 'visit'
        ? [...(record.head ? [record.head] : []), ...(record.members ?? [])]
        : (record.speakers ?? []);
    return parts
      .filter((part) => isOfCity(ctx, part))
      .map((part) => ({ record: record.id, part, occasion: titleOf(ctx, record), dates: record.dates }));
  });
}

function atSignings(ctx: PaperContext): readonly Meeting[] {
  const signed = ctx.register
    .complete('agreement')
    .filter((agreement) => isParty(ctx, agreement) && daysOf(agreement.signedOn).first <= ctx.request.asOf);
  return signed.flatMap((agreement: Complete<'agreement'>) =>
    (agreement.signatories ?? [])
      .filter((part) => isOfCity(ctx, part))
      .map((part) => ({
        record: agreement.id,
        part,
        occasion: ctx.phrases.sentence('papers.brief.signing', {
          title: quotedTitle(ctx, agreement.id, 'Document'),
        }),
        dates: { from: agreement.signedOn },
      })),
  );
}

/** By the person's record; where only a post is recorded, by the city that it names. */
function isOfCity(ctx: PaperContext, { person, post }: Participant): boolean {
  if (person !== undefined) return postHere(ctx, ctx.register.find('person', person)) !== null;
  const names = ctx.register.find('city', ctx.request.city)?.names;
  return languages.some((lang) => {
    const name = names?.[lang];
    return name !== undefined && (post?.[lang]?.includes(name) ?? false);
  });
}

/** The post by which somebody belongs to the city: `undefined` for one who only lives there, null for no one of it. */
function postHere(ctx: PaperContext, person: RecordOf<'person'> | undefined): Post | undefined | null {
  const isHere = (city: string | undefined) =>
    city !== undefined &&
    ctx.request.city !== undefined &&
    placeIndex(ctx.register).placesOf([city]).cities.includes(ctx.request.city);
  const held = (person?.posts ?? []).find(
    ({ city, organisation, to }) =>
      (to === undefined || daysOf(to).last >= ctx.request.asOf) &&
      (isHere(city) || isHere(ctx.register.find('organisation', organisation)?.city)),
  );
  if (held) return held;
  return isHere(person?.city) ? undefined : null;
}

/** People of the city who are not among those met; sensitive ones are left out. */
function otherPeople(ctx: PaperContext, met: readonly Meeting[]): readonly Block[] {
  const known = new Set(met.map(({ part }) => part.person));
  const others = ctx.register
    .complete('person')
    .filter(({ id, sensitive, names }) => names !== undefined && !known.has(id) && !sensitive)
    .flatMap((person) => {
      const post = postHere(ctx, person);
      return post === null ? [] : [{ person, title: post?.title }];
    })
    .slice(0, mostOthers);
  if (others.length === 0) return [];
  const semicolon = ctx.phrases.sentence('list.semicolon');
  const list = others
    .map(({ person, title }) => personIn(ctx, person.id, { person: person.id, post: title }) ?? [])
    .flatMap((line, index) => (index === 0 ? line : [...semicolon, ...line]));
  const key = met.length > 0 ? 'othersBesides' : 'others';
  const content = ctx.phrases.sentence(`papers.brief.${key}`, { list });
  return [{ type: 'paragraph', id: 'brief.others', content, records: others.map(({ person }) => person.id) }];
}
