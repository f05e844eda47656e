import type { Lang } from '../../domain/language';
import type { Block, ChronicleBlock, EnclosuresBlock, HeadBlock } from '../document';
import type { ChartBlock } from '../pictures';
import { bothLines, bothTexts } from './merge-lines';
import { mergeMaps, mergeTimelines } from './merge-pictures';
import { mergeTables } from './merge-tables';

/**
 * One block that says in two languages what is printed once: heads, headings, tables, charts, dated lines, signatures.
 * Null for running text, which stands side by side, and where the two differ too much to be one.
 */
export function mergeBlocks(first: Block, second: Block, lang: Lang): Block | null {
  if (first.type === 'head' && second.type === 'head') return mergeHeads(first, second, lang);
  if (first.type === 'heading' && second.type === 'heading') {
    return { ...first, text: bothLines(first.text, second.text, lang) };
  }
  if (first.type === 'table' && second.type === 'table') return mergeTables(first, second, lang);
  if (first.type === 'chart' && second.type === 'chart') return mergeCharts(first, second, lang);
  if (first.type === 'timeline' && second.type === 'timeline') return mergeTimelines(first, second, lang);
  if (first.type === 'map' && second.type === 'map') return mergeMaps(first, second, lang);
  if (first.type === 'chronicle' && second.type === 'chronicle') {
    return mergeChronicles(first, second, lang);
  }
  if (first.type === 'signature' && second.type === 'signature') {
    return {
      ...first,
      post: bothTexts(first.post, second.post),
      name: bothTexts(first.name ?? '', second.name ?? '') || null,
      ...(first.date === undefined ? {} : { date: bothTexts(first.date, second.date ?? '') }),
    };
  }
  if (first.type === 'enclosures' && second.type === 'enclosures') return mergeEnclosures(first, second);
  return first.type === 'pageBreak' ? first : null;
}

const mergeHeads = (first: HeadBlock, second: HeadBlock, lang: Lang): HeadBlock => ({
  ...first,
  office: [...first.office, ...second.office.filter((line) => !first.office.includes(line))],
  ...(first.kind === undefined ? {} : { kind: bothTexts(first.kind, second.kind ?? '') }),
  beside: { lang, title: second.title },
  span: [...first.span, ...second.span],
});

const mergeEnclosures = (first: EnclosuresBlock, second: EnclosuresBlock): EnclosuresBlock => ({
  ...first,
  label: bothTexts(first.label, second.label),
  items: first.items.map((item, at) => bothTexts(item, second.items[at] ?? '')),
});

function mergeCharts(first: ChartBlock, second: ChartBlock, lang: Lang): ChartBlock | null {
  const labels = new Map(second.categories.map(({ key, label }) => [key, label]));
  if (first.categories.some(({ key }) => !labels.has(key))) return null;
  const names = new Map(second.series.map(({ key, label }) => [key, label]));
  return {
    ...first,
    title: bothLines(first.title, second.title, lang),
    caption: bothLines(first.caption, second.caption, lang),
    alt: bothTexts(first.alt, second.alt),
    categories: first.categories.map((category) => ({
      ...category,
      label: bothTexts(category.label, labels.get(category.key) ?? ''),
    })),
    series: first.series.map((one) => ({ ...one, label: bothTexts(one.label, names.get(one.key) ?? '') })),
  };
}

function mergeChronicles(first: ChronicleBlock, second: ChronicleBlock, lang: Lang): ChronicleBlock | null {
  const sameOrder =
    first.items.length === second.items.length &&
    first.items.every(({ record }, at) => record === second.items[at]?.record);
  if (!sameOrder) return null;
  const items = first.items.map((item, at) => ({
    ...item,
    date: bothTexts(item.date, second.items[at]?.date ?? ''),
    content: bothLines(item.content, second.items[at]?.content ?? [], lang),
  }));
  return { ...first, items };
}
