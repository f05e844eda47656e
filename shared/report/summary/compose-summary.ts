import type { RegisterView } from '../../register/register';
import type { Block, ReportDocument, SignatureBlock } from '../document';
import { plainText } from '../inline';
import type { Phrases } from '../phrases';
import type { SummaryRequest } from '../request';
import type { Section } from './blocks';
import { chronicle } from './chronicle';
import { type SummaryContext, summaryContext } from './context';
import { documentsSection } from './documents';
import { documentsTable } from './documents-table';
import { eventsSection } from './events';
import { eventsTable } from './events-table';
import { fieldsSection } from './fields-of-work';
import { headBlock, metaOf } from './head';
import { numbered } from './headings';
import { indicatorsSection } from './indicators';
import { keyFigures } from './key-figures';
import { monthsChart } from './months-chart';
import { stated } from './naming';
import { network } from './network';
import { overview } from './overview';
import { partnersTable } from './partners-table';
import { reportedSection } from './reported';
import { missingTranslations, sourcesList } from './sources-list';
import { leaderMeetings, visitsSection } from './visits';
import { visitsTable } from './visits-table';

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
  const ctx = summaryContext(register, request, phrases);
  const body = [headBlock(ctx), ...overview(ctx), ...numbered(ctx, sectionsOf(ctx)), ...signature(ctx)];
  const appendices = appendixBlocks(ctx);
  const sources = headed(ctx, 'sources', sourcesList(ctx));
  const missing = missingTranslations(ctx);
  return {
    version: 1,
    paper: 'summary',
    lang: ctx.lang,
    meta: metaOf(ctx),
    blocks: [...body, ...appendices, ...sources, ...missing],
    missingTranslations: ctx.translations.all(),
  };
}

function sectionsOf(ctx: SummaryContext): readonly Section[] {
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

function signature(ctx: SummaryContext): readonly SignatureBlock[] {
  const { office } = ctx;
  const post = office && stated(ctx, office.id, 'headTitle', office.headTitle);
  if (!office || !post) return [];
  const name = stated(ctx, office.id, 'headName', office.headName);
  return [{ type: 'signature', id: 'signature', post: plainText(post), name: name && plainText(name) }];
}

function headed(ctx: SummaryContext, id: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0) return [];
  const text = ctx.phrases.sentence(`heading.${id}`);
  return [{ type: 'heading', id: `${id}.heading`, level: 1, number: null, text }, ...blocks];
}

function appendixBlocks(ctx: SummaryContext): readonly Block[] {
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
