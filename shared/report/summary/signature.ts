import { formatDate } from '../../format/dates';
import type { PaperContext } from '../composing/context';
import { officeLines } from '../composing/head';
import { stated } from '../composing/naming';
import type { SignatureBlock } from '../document';
import { plainText } from '../inline';

/** The post and name of the head of the office; nothing where the office states none. */
export function signedByHead(ctx: PaperContext): readonly SignatureBlock[] {
  const { office } = ctx;
  const post = office && stated(ctx, office.id, 'headTitle', office.headTitle);
  if (!office || !post) return [];
  const name = stated(ctx, office.id, 'headName', office.headName);
  return [{ type: 'signature', id: 'signature', post: plainText(post), name: name && plainText(name) }];
}

/** The office and the day beneath it, as a Chinese paper is signed. */
export function signedByOffice(ctx: PaperContext): readonly SignatureBlock[] {
  const post = officeLines(ctx).at(-1);
  if (post === undefined) return [];
  const date = formatDate(ctx.request.asOf, ctx.lang);
  return [{ type: 'signature', id: 'signature', post, name: null, date }];
}
