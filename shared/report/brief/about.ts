import { placeIndex } from '../../counting/places';
import { periodOf } from '../../domain/period';
import { paragraph } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { listed, named } from '../composing/naming';
import { filled, ranked } from '../composing/rankings';
import type { Block } from '../document';
import { item } from '../figures';
import type { Line } from '../inline';
import { briefSection } from './brief-heading';

const [mostFields, mostOrganisations] = [5, 6];

/** What else the register knows of the city: where the work was done, and which organisations there take part. */
export function about(ctx: PaperContext): readonly Block[] {
  const blocks = paragraph(ctx, 'brief.about', [fieldsOfWork(ctx), organisations(ctx)]);
  return briefSection(ctx, 'about', blocks);
}

function fieldsOfWork(ctx: PaperContext): Line | null {
  const always = periodOf(`0001..${ctx.request.asOf}`);
  const rows = filled(ranked(ctx, 'activities', 'field', {}, always).rows).slice(0, mostFields);
  if (rows.length === 0) return null;
  const [first] = rows;
  if (first?.figure.value === 1 && rows.length === 1) {
    const field = ctx.phrases.text(`field.${first.key}`);
    return ctx.phrases.sentence('papers.brief.about.field', { field });
  }
  const items = rows.map(({ key, figure }) =>
    item(ctx.phrases.text(`field.${key}`), 'activities', figure, ctx.phrases),
  );
  return ctx.phrases.sentence('papers.brief.about.fields', { list: listed(ctx, items) });
}

function organisations(ctx: PaperContext): Line | null {
  const { city } = ctx.request;
  const here = ctx.register
    .complete('organisation')
    .filter(
      (organisation) =>
        city !== undefined &&
        organisation.city !== undefined &&
        placeIndex(ctx.register).placesOf([organisation.city]).cities.includes(city),
    );
  if (here.length === 0) return null;
  const names = here.slice(0, mostOrganisations).map(({ id }) => named(ctx, id));
  return ctx.phrases.sentence('papers.brief.about.organisations', { list: listed(ctx, names) });
}
