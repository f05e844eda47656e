import type { PaperContext } from '../composing/context';
import { headBlock } from '../composing/head';
import { numbered } from '../composing/headings';
import type { Block } from '../document';
import { overview } from '../sections/overview';
import { appendices, references } from './appendices';
import { narrativeSections } from './narrative-sections';
import { signedByHead } from './signature';

/** A report by ГОСТ Р 7.0.97-2025: the text, its signature, then numbered appendices. */
export const gostBlocks = (ctx: PaperContext): readonly Block[] => [
  headBlock(ctx),
  ...overview(ctx),
  ...numbered(ctx, narrativeSections(ctx)),
  ...signedByHead(ctx),
  ...appendices(ctx),
  ...references(ctx),
];
