import type { Lang } from '../../shared/domain/language';
import { gapAfterNumber } from '../../shared/format/heading-number';
import { cellLine } from '../../shared/report/cell-line';
import type {
  Block,
  ChronicleBlock,
  ContentsBlock,
  EnclosuresBlock,
  HeadBlock,
  HeadingBlock,
  ListBlock,
  ReportDocument,
} from '../../shared/report/document';
import type { Inline } from '../../shared/report/inlines';
import type { TableBlock } from '../../shared/report/tables';
import { pictureTable } from './chart-table';
import { escapeLineStart, escapeMarkdown } from './escape-markdown';
import { anchorsOf } from './markdown-anchors';

/**
 * The document as GitHub-flavoured Markdown. Every word is escaped: nothing from a record becomes markup. A chart is
 * given as its table of data.
 */
export function renderMarkdown(document: ReportDocument): string {
  const parts = document.blocks.map((block) => renderBlock(block, document)).filter((part) => part !== '');
  const { trainingMark } = document.meta;
  const mark = trainingMark === null ? [] : [`**${escapeMarkdown(trainingMark)}**`];
  return `${[...mark, ...parts].join('\n\n')}\n`;
}

function renderBlock(block: Block, document: ReportDocument): string {
  switch (block.type) {
    case 'head':
      return renderHead(block);
    case 'heading':
      return renderHeading(block, document.lang);
    case 'paragraph':
      return renderLine(block.content);
    case 'note':
      return renderLine(block.content);
    case 'list':
      return renderList(block);
    case 'table':
      return renderTable(block);
    case 'chart':
    case 'timeline':
    case 'map':
      return renderTable(pictureTable(block, document.lang));
    case 'chronicle':
      return renderChronicle(block);
    case 'enclosures':
      return renderEnclosures(block);
    case 'signature':
      return [block.post, block.name, block.date]
        .flatMap((text) => (text ? [escapeLineStart(escapeMarkdown(text))] : []))
        .join('\\\n');
    case 'pair':
      return [block.first, block.second]
        .flatMap((side) => (side ? [renderBlock(side, document)] : []))
        .join('\n\n');
    case 'contents':
      return renderContents(block, document);
    case 'pageBreak':
      return '---';
  }
}

/** Links to the sections: Markdown has no pages. */
function renderContents({ title, entries }: ContentsBlock, document: ReportDocument): string {
  const anchors = anchorsOf(document);
  const items = entries.map(({ block, level, text }) => {
    const anchor = anchors.get(block) ?? '';
    return `${'  '.repeat(level - 1)}- [${renderInlines(text)}](#${anchor})`;
  });
  return `**${escapeMarkdown(title)}**\n\n${items.join('\n')}`;
}

function renderHeading({ level, number, text }: HeadingBlock, lang: Lang): string {
  const gap = gapAfterNumber(number ?? '', lang) && ' ';
  const before = number === null ? '' : `${escapeMarkdown(number)}${gap}`;
  return `${'#'.repeat(level + 1)} ${before}${renderInlines(text)}`;
}

function renderHead({ office, kind, dateLine, title, beside, span }: HeadBlock): string {
  const lines = (texts: readonly string[]) =>
    texts
      .filter(Boolean)
      .map((text) => escapeLineStart(escapeMarkdown(text)))
      .join('\\\n');
  const parts = [
    lines([...office, kind ?? '']),
    dateLine ? lines([dateLine.date, dateLine.place]) : '',
    `# ${[title, beside?.title].flatMap((one) => (one ? [escapeMarkdown(one)] : [])).join('<br>')}`,
    lines(span),
  ];
  return parts.filter(Boolean).join('\n\n');
}

const renderLine = (content: readonly Inline[]) => escapeLineStart(renderInlines(content));

function renderInlines(content: readonly Inline[]): string {
  return content.reduceRight((after, inline) => renderInline(inline, after) + after, '');
}

function renderInline(inline: Inline, after: string): string {
  if (inline.type === 'emphasis') return renderEmphasis(renderInlines(inline.content), after);
  if (inline.type === 'break') return '<br>';
  return escapeMarkdown(inline.type === 'source' ? `[${inline.number}]` : inline.text);
}

/** Stars close no emphasis between a full stop and a letter, as Chinese text has them; a tag does. */
function renderEmphasis(words: string, after: string): string {
  const [, before = '', core = '', behind = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  if (core === '') return words;
  const closes = behind !== '' || /^(?:\s|$)/u.test(after) || !/[\p{P}\p{S}]$/u.test(core);
  return `${before}${closes ? `**${core}**` : `<strong>${core}</strong>`}${behind}`;
}

const renderList = (block: ListBlock) =>
  block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${renderLine(item)}`).join('\n');

function renderTable({ caption, columns, rows, note }: TableBlock): string {
  const head = columns.map((column) => escapeMarkdown(column.head));
  const ruler = columns.map(({ align }) => ({ start: ':--', center: ':-:', end: '--:' })[align]);
  const body = rows.map((row) => {
    const cells = row.cells.map((cell) => {
      const text = renderInlines(cellLine(cell));
      return row.kind === 'row' || text === '' ? text : `**${text}**`;
    });
    return [...cells, ...Array<string>(Math.max(0, columns.length - cells.length)).fill('')];
  });
  const table = [head, ruler, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const below = note ? renderLine(note) : '';
  return [renderLine(caption), table, below].filter((part) => part !== '').join('\n\n');
}

const renderEnclosures = ({ label, items }: EnclosuresBlock) =>
  [escapeMarkdown(label), ...items.map((item, index) => `${index + 1}. ${escapeMarkdown(item)}`)].join('\n');

const renderChronicle = (block: ChronicleBlock) =>
  block.items
    .map(({ date, content }) => `- **${escapeMarkdown(date)}** ${renderInlines(content)}`)
    .join('\n');
