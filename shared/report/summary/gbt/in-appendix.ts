import type { PaperContext } from '../../composing/context';
import type { Line } from '../../inline';

/** The tables are the first enclosure wherever there is anything to tell of. */
const tables = 1;

/** （见附件1）: where the things stand that the text does not name one by one. It follows the appendix through edits. */
export const inAppendix = (ctx: PaperContext): Line => [
  {
    type: 'text',
    text: ctx.phrases.text('gbt.inAppendix', { number: tables }),
    refers: 'appendix.tables.heading',
  },
];
