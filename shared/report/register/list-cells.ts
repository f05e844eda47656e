import type { Field, Status } from '../../domain/vocabulary';
import { textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import type { Cell } from '../tables';

/** Fields of cooperation as the language lists them. */
export const fieldsCell = (ctx: PaperContext, fields: readonly Field[] = []): Cell =>
  textCell(fields.map((field) => ctx.phrases.text(`field.${field}`)).join(ctx.phrases.text('list.comma')));

/** What was held needs no word; a list in which all was held has no such column. */
export const statusCell = (ctx: PaperContext, status: Status): Cell =>
  textCell(status === 'held' ? null : ctx.phrases.text(`papers.status.${status}`));
