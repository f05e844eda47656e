import { gapAfterNumber } from '../format/heading-number';
import type { Block, ContentsBlock, ReportDocument } from './document';
import { inlinesOf } from './figures-of';
import { numberOnLine } from './heading-text';
import { type Line, plainText, words } from './inline';

/** From about fifteen pages on readers look for a list of contents; a page holds some two thousand letters. */
const longPaper = 30_000;
/** A Chinese character says as much as three letters, and takes their room. */
const lettersPerCharacter = 3;
const fewestHeadings = 5;

/**
 * The paper with a list of contents behind its head, where it is long and has sections to list. Length is told by its
 * words, not by pages, so that every format of a paper has the list or none has.
 */
export function withContents(document: ReportDocument, title: string): ReportDocument {
  const entries = document.blocks.flatMap((block) => entryOf(block, document));
  if (entries.length < fewestHeadings || sizeOf(document.blocks) < longPaper) return document;
  const contents: ContentsBlock = { type: 'contents', id: 'contents', title, entries };
  const [first, ...rest] = document.blocks;
  const isHeaded = first?.type === 'head';
  return { ...document, blocks: isHeaded ? [first, contents, ...rest] : [contents, ...document.blocks] };
}

function entryOf(block: Block, paper: ReportDocument): ContentsBlock['entries'] {
  if (block.type !== 'heading' || block.level === 3) return [];
  const number = numberOnLine(block, paper.lang);
  const before = number === '' ? '' : number + gapAfterNumber(number, paper.lang);
  const text = onOneLine(block.text);
  return [{ block: block.id, level: block.level, text: before === '' ? text : [words(before), ...text] }];
}

/** The two languages of a heading stand beside each other. */
const onOneLine = (line: Line): Line => line.map((one) => (one.type === 'break' ? words(' / ') : one));

function sizeOf(blocks: readonly Block[]): number {
  let size = 0;
  for (const inline of blocks.flatMap(inlinesOf)) {
    const text = plainText([inline]);
    const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    size += text.length + characters * (lettersPerCharacter - 1);
  }
  return size;
}
