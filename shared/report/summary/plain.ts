import type { PaperContext } from '../composing/context';
import { headBlock } from '../composing/head';
import { numbered } from '../composing/headings';
import type { Block } from '../document';
import { overview } from '../sections/overview';
import { appendices, references } from './appendices';
import { narrativeSections } from './narrative-sections';
import { signedByHead } from './signature';

/** A summary without a form of its own: the same text under a plain head. */
export const plainBlocks = (ctx: PaperContext): readonly Block[] => [
  headBlock(ctx),
  ...overview(ctx),
  ...numbered(ctx, narrativeSections(ctx)),
  ...signedByHead(ctx),
  ...appendices(ctx),
  ...references(ctx),
];
