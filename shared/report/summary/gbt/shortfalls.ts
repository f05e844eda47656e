import { precisionOf } from '../../../domain/partial-date';
import { fields } from '../../../domain/vocabulary';
import { paragraph } from '../../composing/blocks';
import type { PaperContext } from '../../composing/context';
import { datesIn, listed, named } from '../../composing/naming';
import { overdueOf } from '../../composing/plans';
import { filled, ranked } from '../../composing/rankings';
import { recordsInSentence } from '../../composing/worked-out';
import type { Block } from '../../document';
import { type Line, words } from '../../inline';
import { detailed, joined, withDay } from './detailed';
import { inOrdinals } from './in-ordinals';

/** Of fewer activities than these nobody would ask for every field. */
const fewestActivities = 5;

/**
 * 存在的不足 by rule alone: planned things whose day passed without a result, fields without any activity, records that
 * lack a day or a size. No finding, no item, and without items no section.
 */
export function shortfalls(ctx: PaperContext): readonly Block[] {
  const found = [overdue(ctx), emptyFields(ctx), incomplete(ctx)].filter((line) => line !== null);
  return paragraph(ctx, 'shortfalls.lead', inOrdinals(ctx, found));
}

function overdue(ctx: PaperContext): Line | null {
  const late = overdueOf(ctx);
  if (late.length === 0) return null;
  const ids = late.map(({ id }) => id);
  const n = recordsInSentence(ctx, ids, { how: 'overdue' });
  const each = late.map(({ id, dates }) =>
    withDay(ctx, named(ctx, id), [words(dates ? datesIn(ctx, dates) : ctx.phrases.text('noDate'))]),
  );
  return detailed(ctx, 'gbt.shortfall.overdue', { n, each });
}

function emptyFields(ctx: PaperContext): Line | null {
  const { rows, total } = ranked(ctx, 'activities', 'field');
  const worked = new Set(filled(rows).map(({ key }) => key));
  const idle = fields.filter((field) => !worked.has(field));
  if (worked.size === 0 || idle.length === 0 || (total.value ?? 0) < fewestActivities) return null;
  const names = idle.map((field): Line => [words(ctx.phrases.text(`field.${field}`))]);
  return ctx.phrases.sentence('gbt.shortfall.fields', { list: listed(ctx, names) });
}

function incomplete(ctx: PaperContext): Line | null {
  const visits = ctx.count('visits').ids.flatMap((id) => ctx.register.find('visit', id) ?? []);
  const events = ctx.count('events').ids.flatMap((id) => ctx.register.find('event', id) ?? []);
  const dayless = [...visits, ...events].filter(({ dates }) => dates && precisionOf(dates.from) !== 'day');
  const sizeless = visits.filter(({ direction, people }) => direction !== 'online' && people === undefined);
  const items = [
    ['dayless', dayless],
    ['sizeless', sizeless],
  ] as const;
  const said = items
    .filter(([, { length }]) => length > 0)
    .map(([key, records]) =>
      ctx.phrases.sentence(`gbt.shortfall.${key}`, {
        count: records.length,
        n: recordsInSentence(
          ctx,
          records.map(({ id }) => id),
        ),
      }),
    );
  return said.length === 0
    ? null
    : ctx.phrases.sentence('gbt.shortfall.records', { list: joined(ctx, 'semicolon', said) });
}
