import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Lang } from '../../shared/domain/language';
import { gapAfterNumber } from '../../shared/format/heading-number';
import type { BlockPicture } from '../../shared/ipc/contract';
import type {
  Block,
  ChronicleBlock,
  EnclosuresBlock,
  HeadBlock,
  HeadingBlock,
  ListBlock,
  SignatureBlock,
} from '../../shared/report/document';
import { layoutOf } from '../../shared/report/layout';
import { docxAppendix } from './docx-appendix';
import { docxContents, docxPlace } from './docx-contents';
import { docxConventions, millimetres } from './docx-convention';
import { docxEmblem } from './docx-emblem';
import type { SourceNotes } from './docx-notes';
import { docxPair, type Part, type Written } from './docx-pair';
import { docxPicture } from './docx-picture';
import { docxRuns, wordsRun } from './docx-runs';
import { docxTable } from './docx-table';

/** One block of a document as Word paragraphs and tables; `at` tells lists apart, which number on their own. */
export function docxBlock(
  block: Block,
  paper: Written,
  at: number,
  picture: BlockPicture | undefined,
): readonly Part[] {
  const { lang, notes } = paper;
  switch (block.type) {
    case 'head':
      return [...docxEmblem(block, layoutOf(paper) === 'gost'), ...head(block)];
    case 'heading':
      return (block.appendix && docxAppendix(block, paper)) || [heading(block, lang)];
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: docxRuns(block.content, {}, notes) })];
    case 'note':
      return [new Paragraph({ style: 'Note', children: docxRuns(block.content, {}, notes) })];
    case 'list':
      return list(block, at, notes);
    case 'table':
      return docxTable(block, docxConventions[layoutOf(paper)], notes);
    case 'chart':
    case 'timeline':
    case 'map':
      return docxPicture(block, paper, picture);
    case 'chronicle':
      return chronicle(block, notes);
    case 'signature':
      return signature(block);
    case 'pair':
      return docxPair(block, paper, (side, setting) => docxBlock(side, setting, at, undefined));
    case 'enclosures':
      return enclosures(block);
    case 'contents':
      return docxContents(block, layoutOf(paper));
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

function head({ office, kind, dateLine, title, beside, span }: HeadBlock): readonly Part[] {
  const above = [...office, kind, dateLine && [dateLine.date, dateLine.place].filter(Boolean).join(', ')];
  const line = (text: string) => new Paragraph({ style: 'Furniture', children: [wordsRun(text)] });
  return [
    ...above.flatMap((text) => (text ? [line(text)] : [])),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [
        wordsRun(title),
        ...(beside ? [new TextRun({ break: 1 }), wordsRun(beside.title, {}, beside.lang)] : []),
      ],
    }),
    ...span.map(line),
  ];
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function heading({ id, level, number, text }: HeadingBlock, lang: Lang): Paragraph {
  const before = number === null ? [] : [wordsRun(`${number}${gapAfterNumber(number, lang)}`)];
  const children = [docxPlace(id, [...before, ...docxRuns(text)])];
  return new Paragraph({ heading: headingLevels[level], children });
}

const list = ({ ordered, items }: ListBlock, at: number, notes: SourceNotes): readonly Part[] =>
  items.map(
    (content) =>
      new Paragraph({
        children: docxRuns(content, {}, notes),
        ...(ordered
          ? { numbering: { reference: 'ordered', level: 0, instance: at } }
          : { bullet: { level: 0 } }),
      }),
  );

const dateWidth = millimetres(32);

const chronicle = ({ items }: ChronicleBlock, notes: SourceNotes): readonly Part[] =>
  items.map(
    ({ date, content }) =>
      new Paragraph({
        style: 'Chronicle',
        keepLines: true,
        indent: { left: dateWidth, hanging: dateWidth },
        children: [
          wordsRun(date, { bold: true }),
          new TextRun({ children: ['\t'] }),
          ...docxRuns(content, {}, notes),
        ],
      }),
  );

const enclosures = ({ label, items }: EnclosuresBlock): readonly Part[] =>
  items.map((item, index) => {
    const number = items.length === 1 ? '' : `${index + 1}.\u00a0`;
    const children = [wordsRun(index === 0 ? `${label} ` : ''), wordsRun(`${number}${item}`)];
    return new Paragraph({ style: 'BodyText', keepNext: true, children });
  });

function signature({ post, name, date }: SignatureBlock): readonly Part[] {
  if (date !== undefined) return signedByOffice(post, date);
  const room = new TextRun({ children: ['\t', '____________________ '] });
  return [
    new Paragraph({
      spacing: { before: 600 },
      keepLines: true,
      tabStops: [{ type: 'left', position: millimetres(90) }],
      children: [wordsRun(post), room, ...(name === null ? [] : [wordsRun(name)])],
    }),
  ];
}

/** The office and the day beneath it, at the right. */
const signedByOffice = (office: string, date: string): readonly Part[] =>
  [office, date].map(
    (text, index) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        indent: { right: millimetres(22) },
        spacing: { before: index === 0 ? 600 : 0 },
        keepNext: index === 0,
        children: [wordsRun(text)],
      }),
  );
