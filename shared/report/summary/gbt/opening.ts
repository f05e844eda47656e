import { paragraph } from '../../composing/blocks';
import type { PaperContext } from '../../composing/context';
import { officeLines } from '../../composing/head';
import { listed, listedWithAnd, named } from '../../composing/naming';
import { filled, ranked } from '../../composing/rankings';
import { opening as openingOf } from '../../composing/wording';
import type { Block } from '../../document';
import type { Line } from '../../inline';
import { words } from '../../inline';
import { isEmpty, overview } from '../../sections/overview';
import { joined } from './detailed';

/** Of more fields than these the first are named, most activities first. */
const namedFields = 4;

/** What the office worked at in the period, and 现将有关情况总结如下. */
export function opening(ctx: PaperContext): readonly Block[] {
  if (ctx.request.asOf < ctx.period.first || isEmpty(ctx)) return overview(ctx);
  const office = officeLines(ctx).at(-1);
  const lead = ctx.phrases.sentence('gbt.lead', {
    opening: openingOf(ctx),
    who: office === undefined ? named(ctx, ctx.office?.city) : office,
    list: workedAt(ctx),
  });
  return paragraph(ctx, 'overview.lead', [lead]);
}

function workedAt(ctx: PaperContext): Line {
  const received = ctx.count('visitsIncoming').value;
  const sent = ctx.count('visitsOutgoing').value;
  const exchange = received && sent ? 'exchange' : received ? 'received' : sent ? 'sent' : null;
  const lines = [
    exchange === null ? null : ctx.phrases.sentence(`gbt.line.${exchange}`),
    ctx.count('visitsOnline').value ? ctx.phrases.sentence('gbt.line.online') : null,
    ctx.count('events').value ? eventsIn(ctx) : null,
    ctx.count('documents').value || ctx.count('renewals').value
      ? ctx.phrases.sentence('gbt.line.documents')
      : null,
  ].filter((line) => line !== null);
  return ctx.lang === 'zh' ? joined(ctx, 'clause', lines) : listedWithAnd(ctx, lines);
}

function eventsIn(ctx: PaperContext): Line {
  const fields = filled(ranked(ctx, 'events', 'field').rows);
  if (fields.length === 0) return ctx.phrases.sentence('gbt.line.events');
  const names = fields
    .slice(0, namedFields)
    .map(({ key }): Line => [words(ctx.phrases.text(`field.${key}`))]);
  const key = fields.length > namedFields ? 'eventsMainlyIn' : 'eventsIn';
  return ctx.phrases.sentence(`gbt.line.${key}`, { fields: listed(ctx, names) });
}
