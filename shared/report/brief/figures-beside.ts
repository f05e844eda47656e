import type { Measure } from '../../counting/figure';
import { column, figureCell, row, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { datesIn } from '../composing/naming';
import type { Block } from '../document';
import type { TableColumn } from '../tables';
import { briefSection } from './brief-heading';

const shown: readonly Measure[] = [
  'visitsIncoming',
  'visitsOutgoing',
  'visitsOnline',
  'events',
  'documents',
  'activities',
];

/** Cooperation in figures: the year up to the day, beside the same span a year before. */
export function figuresBeside(ctx: PaperContext): readonly Block[] {
  const year = (day: string, widthMm: number): TableColumn => ({
    head: ctx.phrases.text('papers.brief.year', { year: day.slice(0, 4) }),
    align: 'end',
    widthMm,
  });
  const days = datesIn(ctx, { from: ctx.span.first, to: ctx.span.last });
  const columns = [
    ctx.partial ? ({ head: days, align: 'start', widthMm: null } as const) : column(ctx, 'measure'),
    year(ctx.span.first, 15),
    ...(ctx.comparable ? [year(ctx.before.first, 15)] : []),
  ];
  const rows = shown.map((measure) => {
    const { current, before } = ctx.compare(measure);
    return row([
      textCell(ctx.phrases.text(`measure.${measure}`)),
      figureCell(ctx, current),
      ...(ctx.comparable ? [figureCell(ctx, before)] : []),
    ]);
  });
  const table: Block = {
    type: 'table',
    id: 'brief.figures',
    caption: [],
    columns,
    rows,
    note: ctx.phrases.sentence('papers.brief.figuresNote'),
    records: [...new Set(shown.flatMap((measure) => ctx.compare(measure).current.ids))],
  };
  return briefSection(ctx, 'figures', [table]);
}
