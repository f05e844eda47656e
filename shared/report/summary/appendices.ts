import type { PaperContext } from '../composing/context';
import { appendixHeading, headed } from '../composing/headings';
import type { Block } from '../document';
import { chronicle } from '../sections/chronicle';
import { documentsTable } from '../sections/documents-table';
import { eventsTable } from '../sections/events-table';
import { citiesHeat } from '../sections/heat-maps';
import { partnersTable } from '../sections/partners-table';
import { missingTranslations, sourcesList } from '../sections/sources-list';
import { termsTimeline } from '../sections/terms-timeline';
import { visitsTable } from '../sections/visits-table';

/** Each table of the summary as an appendix of its own; nothing where the register holds nothing for them. */
export function appendices(ctx: PaperContext): readonly Block[] {
  const all = [
    ['partners', [...partnersTable(ctx), ...citiesHeat(ctx)]],
    ['visits', visitsTable(ctx)],
    ['events', eventsTable(ctx)],
    ['documents', [...documentsTable(ctx), ...termsTimeline(ctx)]],
    ['chronicle', chronicle(ctx)],
  ] as const;
  const blocks = all
    .filter(([, content]) => content.length > 0)
    .flatMap(([id, content]) => [
      appendixHeading(ctx, id, ctx.phrases.sentence(`heading.appendix.${id}`)),
      ...content,
    ]);
  return blocks.length > 0 ? [{ type: 'pageBreak', id: 'appendices.break' }, ...blocks] : [];
}

/** The sources that were cited and the texts that were lent by another language: composed last of all. */
export function references(ctx: PaperContext): readonly Block[] {
  const sources = headed(ctx, 'sources', sourcesList(ctx));
  return [...sources, ...missingTranslations(ctx)];
}
