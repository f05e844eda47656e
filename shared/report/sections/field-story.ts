import type { Field } from '../../domain/vocabulary';
import { paragraph } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { byBeginning, datesIn, named, placesOf, stated } from '../composing/naming';
import { withoutStop } from '../composing/quoting';
import type { Ranked } from '../composing/rankings';
import { spanBefore } from '../composing/wording';
import type { Block } from '../document';
import { inDigits, inSentence, shortly } from '../figures';
import { capitalised, type Line, words } from '../inline';
import { eventsOf } from './events';
import { visitsOf } from './visit-stories';

/** Of one field so many activities are named, events before visits; the appendices have all. */
const namedAtMost = 5;

type Activity = ReturnType<typeof eventsOf>[number] | ReturnType<typeof visitsOf>[number];

/**
 * «Молодёжь — 3 (годом ранее не было). Молодёжный форум (май); …»: one field and what its number is made of. What has
 * several fields is named under its first one alone.
 */
export function fieldStory(ctx: PaperContext, { key, figure }: Ranked): readonly Block[] {
  const field = key as Field;
  const all: readonly Activity[] = [...eventsOf(ctx, figure.ids), ...visitsOf(ctx, figure.ids)];
  const chosen = all
    .filter(({ fields: [first] = [] }) => first === undefined || first === field)
    .slice(0, namedAtMost)
    .sort(byBeginning<Activity>(({ dates }) => dates?.from ?? ctx.span.first));
  const named = chosen.length === 0 ? 'none' : chosen.length < all.length ? 'some' : 'all';
  const story = ctx.phrases.sentence(`fields.story.${named}`, {
    x: fieldName(ctx, field),
    n: shortly('activities', figure, ctx.phrases, inDigits),
    tail: besideBefore(ctx, field),
    list: joinedBy(
      ctx.phrases.sentence('list.semicolon'),
      chosen.map((one) => activityName(ctx, one)),
    ),
  });
  return paragraph(ctx, `fields.${field}`, [story]);
}

/** Begins the paragraph; outside Chinese, which sets no run-in heads, in bold. */
function fieldName(ctx: PaperContext, field: Field): Line {
  const name = capitalised([words(ctx.phrases.text(`field.${field}`))]);
  return ctx.lang === 'zh' ? name : [{ type: 'emphasis', content: name }];
}

/** « (годом ранее — 2)», “，上年为2项”. */
function besideBefore(ctx: PaperContext, field: Field): Line {
  if (!ctx.comparable) return [];
  const { current, before } = ctx.compare('activities', { field });
  const key = !before.value ? 'none' : before.value === current.value ? 'same' : 'other';
  return ctx.phrases.sentence(`fields.before.${key}`, {
    span: spanBefore(ctx),
    ...(key === 'other' ? { b: shortly('activities', before, ctx.phrases, inSentence) } : {}),
  });
}

/** Names hold commas themselves. */
const joinedBy = (mark: Line, lines: readonly Line[]): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [...mark, ...line]));

/** An event by its title; a visit by what it was for and where, else by its title. */
function activityName(ctx: PaperContext, record: Activity): Line {
  const date = record.dates ? datesIn(ctx, record.dates) : ctx.phrases.text('noDate');
  if (record.kind === 'event') {
    return ctx.phrases.sentence('fields.activity', { text: named(ctx, record.id), date });
  }
  const purpose = stated(ctx, record.id, 'purpose', record.purpose);
  const places = placesOf(ctx, { ...record, cities: withoutDistricts(ctx, record.cities) });
  if (purpose) {
    return ctx.phrases.sentence(places.length > 0 ? 'fields.visit' : 'fields.activity', {
      text: withoutStop(purpose),
      places,
      date,
    });
  }
  const text = record.title
    ? named(ctx, record.id)
    : ctx.phrases.sentence(`chronicle.${record.direction ?? 'incoming'}Bare`, { places, sources: [] });
  return ctx.phrases.sentence('fields.activity', { text, date });
}

/** Names that stand in brackets have no brackets of their own, so that districts give way to their cities. */
const withoutDistricts = (ctx: PaperContext, cities: readonly string[] = []): readonly string[] =>
  cities.map((id) => ctx.register.find('city', id)?.parent ?? id);
