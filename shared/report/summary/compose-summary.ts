import type { RegisterView } from '../../register/register';
import { type PaperContext, paperContext } from '../composing/context';
import { metaOf } from '../composing/head';
import type { Block, ReportDocument } from '../document';
import type { Phrases } from '../phrases';
import type { Convention, SummaryRequest } from '../request';
import { gbtBlocks } from './gbt/gbt';
import { gostBlocks } from './gost';
import { plainBlocks } from './plain';

const composers: Readonly<Record<Convention, (ctx: PaperContext) => readonly Block[]>> = {
  gost: gostBlocks,
  gbt: gbtBlocks,
  plain: plainBlocks,
};

/**
 * The summary of a period, or of its part up to `asOf`, in the language of the phrase book, built as its convention
 * builds one. Every number comes from the counting rules and carries its records; every sentence is one template. A
 * period with nothing in it makes a paper that says so. `request.period` is valid by its schema.
 */
export function composeSummary(
  register: RegisterView,
  request: SummaryRequest,
  phrases: Phrases,
): ReportDocument {
  const ctx = paperContext(register, request, phrases);
  const blocks = composers[ctx.convention](ctx);
  return {
    version: 1,
    paper: 'summary',
    convention: ctx.convention,
    lang: ctx.lang,
    meta: metaOf(ctx),
    blocks,
    missingTranslations: ctx.translations.all(),
  };
}
