import { captionOf, column, dateCell, ordinalCell, row, table, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { named, placesOf } from '../composing/naming';
import { subEventsOf } from '../composing/sub-events';
import type { Block } from '../document';
import type { TableRow } from '../tables';
import { eventsOf } from './events';

/** Events of the period, sub-events under their root. */
export function eventsTable(ctx: PaperContext): readonly Block[] {
  const roots = eventsOf(ctx, ctx.count('events').ids);
  const listed = new Set(roots);
  const rows = roots.flatMap((root, index) => [
    eventRow(ctx, root, index + 1),
    ...subEventsOf(ctx, root.id)
      .filter((sub) => !listed.has(sub))
      .map((sub) => eventRow(ctx, sub, null)),
  ]);
  const columns = [
    column(ctx, 'number', 10, 'end'),
    column(ctx, 'date', 30),
    column(ctx, 'event'),
    column(ctx, 'format', 28),
    column(ctx, 'role', 26),
    column(ctx, 'cities', 34),
  ];
  return table(ctx, 'appendix.events', captionOf(ctx, 'events'), columns, rows);
}

function eventRow(
  ctx: PaperContext,
  event: ReturnType<typeof eventsOf>[number],
  number: number | null,
): TableRow {
  const title = [...named(ctx, event.id), ...ctx.sources.marks(event.sources)];
  return row(
    [
      number === null ? textCell(null) : ordinalCell(ctx, number),
      dateCell(ctx, event.dates),
      textCell(number === null ? ctx.phrases.sentence('insideEvent', { title }) : title),
      textCell(event.format ? ctx.phrases.text(`format.${event.format}`) : null),
      textCell(event.role ? ctx.phrases.text(`role.${event.role}`) : null),
      textCell(placesOf(ctx, event)),
    ],
    event.id,
  );
}
