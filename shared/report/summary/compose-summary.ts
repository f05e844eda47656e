import type { RegisterView } from '../../register/register';
import type { Section } from '../composing/blocks';
import { type PaperContext, paperContext } from '../composing/context';
import { headBlock, metaOf } from '../composing/head';
import { numbered } from '../composing/headings';
import { stated } from '../composing/naming';
import type { Block, ReportDocument, SignatureBlock } from '../document';
import { plainText } from '../inline';
import type { Phrases } from '../phrases';
import type { SummaryRequest } from '../request';
import { chronicle } from '../sections/chronicle';
import { documentsSection } from '../sections/documents';
import { documentsTable } from '../sections/documents-table';
import { eventsSection } from '../sections/events';
import { eventsTable } from '../sections/events-table';
import { fieldsSection } from '../sections/fields-of-work';
import { indicatorsSection } from '../sections/indicators';
import { keyFigures } from '../sections/key-figures';
import { monthsChart } from '../sections/months-chart';
import { network } from '../sections/network';
import { overview } from '../sections/overview';
import { partnersTable } from '../sections/partners-table';
import { reportedSection } from '../sections/reported';
import { missingTranslations, sourcesList } from '../sections/sources-list';
import { leaderMeetings, visitsSection } from '../sections/visits';
import { visitsTable } from '../sections/visits-table';

/**
 * The summary of a period, or of its part up to `asOf`, in the language of the phrase book. Every number comes from the
 * counting rules and carries its records; every sentence is one template. A period with nothing in it makes a paper
 * that says so. `request.period` is valid by its schema.
 */
export function composeSummary(
  register: RegisterView,
  request: SummaryRequest,
  phrases: Phrases,
): ReportDocument {
  const ctx = paperContext(register, request, phrases);
  const body = [headBlock(ctx), ...overview(ctx), ...numbered(ctx, sectionsOf(ctx)), ...signature(ctx)];
  const appendices = appendixBlocks(ctx);
  const sources = headed(ctx, 'sources', sourcesList(ctx));
  const missing = missingTranslations(ctx);
  return {
    version: 1,
    paper: 'summary',
    convention: ctx.convention,
    lang: ctx.lang,
    meta: metaOf(ctx),
    blocks: [...body, ...appendices, ...sources, ...missing],
    missingTranslations: ctx.translations.all(),
  };
}

function sectionsOf(ctx: PaperContext): readonly Section[] {
  return [
    { id: 'keyFigures', blocks: keyFigures(ctx) },
    { id: 'network', blocks: network(ctx) },
    {
      id: 'visits',
      blocks: leaderMeetings(ctx),
      subsections: [
        { id: 'incoming', blocks: visitsSection(ctx, 'incoming') },
        { id: 'outgoing', blocks: visitsSection(ctx, 'outgoing') },
        { id: 'online', blocks: [...visitsSection(ctx, 'online'), ...monthsChart(ctx)] },
      ],
    },
    { id: 'documents', blocks: documentsSection(ctx) },
    { id: 'events', blocks: eventsSection(ctx) },
    { id: 'fields', blocks: fieldsSection(ctx) },
    { id: 'indicators', blocks: indicatorsSection(ctx) },
    { id: 'reported', blocks: reportedSection(ctx) },
  ];
}

function signature(ctx: PaperContext): readonly SignatureBlock[] {
  const { office } = ctx;
  const post = office && stated(ctx, office.id, 'headTitle', office.headTitle);
  if (!office || !post) return [];
  const name = stated(ctx, office.id, 'headName', office.headName);
  return [{ type: 'signature', id: 'signature', post: plainText(post), name: name && plainText(name) }];
}

function headed(ctx: PaperContext, id: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0) return [];
  const text = ctx.phrases.sentence(`heading.${id}`);
  return [{ type: 'heading', id: `${id}.heading`, level: 1, number: null, text }, ...blocks];
}

function appendixBlocks(ctx: PaperContext): readonly Block[] {
  const all = [
    ['partners', partnersTable(ctx)],
    ['visits', visitsTable(ctx)],
    ['events', eventsTable(ctx)],
    ['documents', documentsTable(ctx)],
    ['chronicle', chronicle(ctx)],
  ] as const;
  const some = all.filter(([, blocks]) => blocks.length > 0);
  const blocks = some.flatMap(([id, content]): readonly Block[] => [
    {
      type: 'heading',
      id: `appendix.${id}.heading`,
      level: 1,
      number: ctx.phrases.text('appendixNumber', { number: ctx.numbering.appendix() }),
      text: ctx.phrases.sentence(`heading.appendix.${id}`),
    },
    ...content,
  ]);
  return blocks.length > 0 ? [{ type: 'pageBreak', id: 'appendices.break' }, ...blocks] : [];
}
