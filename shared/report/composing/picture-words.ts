import { type Line, plainText } from '../inline';
import type { PaperContext } from './context';

/** Title of a picture with its running number, and the same number for the table of its data. */
export interface PictureTitle {
  readonly title: Line;
  readonly dataCaption: Line;
}

/** Numbers a picture; call it once for each, in the order in which they are printed. */
export function pictureTitle(ctx: PaperContext, finding: Line): PictureTitle {
  const number = ctx.numbering.figure();
  return {
    title: ctx.phrases.sentence('figureCaption', { number, caption: finding }),
    dataCaption: ctx.phrases.sentence('chart.dataCaption', { number }),
  };
}

/** What a picture shows, for readers who do not see it: its title, then every item. */
export function altOfItems(
  ctx: PaperContext,
  title: Line,
  items: readonly { readonly name: string; readonly n: string | number }[],
): string {
  const values = items.map((item) => ctx.phrases.text('chart.altItem', item));
  return ctx.phrases.text('chart.alt', {
    title: plainText(title),
    values: values.join(ctx.phrases.text('list.semicolon')),
  });
}
