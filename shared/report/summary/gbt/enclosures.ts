import { formatPeriod } from '../../../format/dates';
import type { PaperContext } from '../../composing/context';
import { appendixHeading } from '../../composing/headings';
import type { Block, EnclosuresBlock } from '../../document';
import { plainText } from '../../inline';
import { chronicle } from '../../sections/chronicle';
import { documentsTable } from '../../sections/documents-table';
import { eventsTable } from '../../sections/events-table';
import { citiesHeat } from '../../sections/heat-maps';
import { keyFigures } from '../../sections/key-figures';
import { partnersTable } from '../../sections/partners-table';
import { termsTimeline } from '../../sections/terms-timeline';
import { visitsTable } from '../../sections/visits-table';

interface Enclosures {
  /** Their names before the signature; nothing where there are none. */
  readonly list: readonly EnclosuresBlock[];
  readonly blocks: readonly Block[];
}

/** 附件1 情况表 with every table, and 附件2 大事记, each on a page of its own. */
export function enclosures(ctx: PaperContext): Enclosures {
  const all = [
    [
      'tables',
      [
        ...keyFigures(ctx),
        ...partnersTable(ctx),
        ...citiesHeat(ctx),
        ...visitsTable(ctx),
        ...eventsTable(ctx),
        ...documentsTable(ctx),
        ...termsTimeline(ctx),
      ],
    ],
    ['chronicle', chronicle(ctx)],
  ] as const;
  const some = all.filter(([, content]) => content.length > 0);
  const titles = some.map(([id]) =>
    ctx.phrases.sentence(`gbt.enclosure.${id}`, { period: formatPeriod(ctx.period, ctx.lang) }),
  );
  const blocks = some.flatMap(([id, content], index): readonly Block[] => [
    { type: 'pageBreak', id: `appendix.${id}.break` },
    appendixHeading(ctx, id, titles[index] ?? []),
    ...content,
  ]);
  const label = ctx.phrases.text('gbt.enclosure.label', { count: titles.length });
  const items = titles.map((title) => plainText(title));
  return {
    list: items.length === 0 ? [] : [{ type: 'enclosures', id: 'enclosures', label, items }],
    blocks,
  };
}
