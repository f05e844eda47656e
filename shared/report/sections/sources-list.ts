import { formatDate } from '../../format/dates';
import { note } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { named, stated } from '../composing/naming';
import { nested } from '../composing/quoting';
import { untranslatedTexts } from '../composing/worked-out';
import type { Block, ListBlock } from '../document';
import type { Line } from '../inline';
import { recordName, words } from '../inline';

/** The sources that the paper refers to by [n], in order. Composed last, when all references have been made. */
export function sourcesList(ctx: PaperContext): readonly Block[] {
  const cited = ctx.sources.cited();
  if (cited.length === 0) return [];
  const block: ListBlock = {
    type: 'list',
    id: 'sources.list',
    ordered: true,
    items: cited.map((id) => sourceLine(ctx, id)),
    records: cited,
  };
  return [block];
}

function sourceLine(ctx: PaperContext, id: string): Line {
  const source = ctx.register.find('source', id);
  if (!source) return named(ctx, id);
  const shown = ctx.translations.show(id, 'title', source.title);
  const parts: readonly (Line | null)[] = [
    stated(ctx, id, 'publisher', source.publisher),
    shown ? ctx.phrases.sentence('sourceTitle', { title: nested(ctx, [recordName(id, shown)]) }) : null,
    source.publishedOn ? [words(formatDate(source.publishedOn, ctx.lang))] : null,
    source.link ? [words(source.link)] : null,
  ];
  const comma = words(ctx.phrases.text('list.clause'));
  return parts
    .filter((part) => part !== null)
    .flatMap((part, index) => (index === 0 ? part : [comma, ...part]));
}

/** Texts printed in another language because the paper's is missing: how many, of which records, in which language. */
export function missingTranslations(ctx: PaperContext): readonly Block[] {
  const n = untranslatedTexts(ctx);
  if (n === null) return [];
  const missing = ctx.translations.all();
  const used = new Map(missing.map(({ record, used: lang }) => [`${record} ${lang}`, { record, lang }]));
  const items = [...used.values()].map(({ record, lang }) =>
    ctx.phrases.sentence('missingItem', {
      name: named(ctx, record),
      language: ctx.phrases.text(`languageName.${lang}`),
    }),
  );
  return [
    note('missingTranslations', ctx.phrases.sentence('missingTranslations', { count: missing.length, n })),
    {
      type: 'list',
      id: 'missingTranslations.list',
      ordered: false,
      items,
      records: missing.map(({ record }) => record),
    },
  ];
}
