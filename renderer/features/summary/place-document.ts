import type { ReportDocument } from '../../../shared/report/document';
import type { FigureInline } from '../../../shared/report/inlines';
import { documentLines, type Line, type Sentence } from './document-lines';
import type { TextRun } from './pdf-file';
import { dense, PrintedText, type Spot } from './printed-text';

export interface PlacedFigure {
  readonly figure: FigureInline;
  /** The same for every place where this very figure is printed. */
  readonly key: string;
  readonly spots: readonly Spot[];
}

export interface PlacedSentence {
  readonly key: string;
  readonly text: string;
  readonly records: readonly string[];
  readonly spots: readonly Spot[];
}

/** Where the parts of a document stand on its printed pages. What cannot be found is left out. */
export interface Placement {
  /** In the order of the document. */
  readonly figures: readonly PlacedFigure[];
  /** Those that stand on records, in the order of the document. */
  readonly sentences: readonly PlacedSentence[];
  /** The first line of each block, by the block's id. */
  readonly blocks: ReadonlyMap<string, Spot>;
}

/** A figure's identity: what was counted, where, when, and which records it counted. */
export const figureKey = ({ measure, scope, period, ids, text }: FigureInline): string =>
  JSON.stringify([measure, scope, period, ids, text]);

/** Finds every block and figure of a document in the text of its printed pages, walking both from top to bottom. */
export function placeDocument(
  document: ReportDocument,
  pages: readonly { readonly runs: readonly TextRun[] }[],
): Placement {
  const printed = new PrintedText(pages);
  const blocks = new Map<string, Spot>();
  const figures: PlacedFigure[] = [];
  const sentences: PlacedSentence[] = [];
  let [cursor, aside, blockStart, block] = [0, -1, 0, ''];
  documentLines(document).forEach((line, at) => {
    if (line.block !== block) [block, blockStart] = [line.block, cursor];
    if (line.isAside) aside = Math.max(aside, printed.pageStart(cursor));
    const from = line.isAside ? aside : line.startsBeside ? blockStart : cursor;
    const placed = placeLine(line, printed, from);
    if (!placed) return;
    const [spot] = printed.spots(placed.start, 1);
    if (spot && !blocks.has(line.block)) blocks.set(line.block, spot);
    figures.push(...placed.figures);
    sentences.push(...placeSentences(line, printed, placed.start, at));
    if (line.isAside) aside = placed.end;
    else cursor = Math.max(cursor, placed.end);
  });
  return { figures, sentences, blocks };
}

/** The sentences of a line one behind the other; one that is not found takes no place from those after it. */
function placeSentences(
  { sentences, block }: Line,
  printed: PrintedText,
  start: number,
  line: number,
): readonly PlacedSentence[] {
  let from = start;
  return sentences.flatMap(({ pieces, records, text }, index) => {
    const stretches = printed.trace(dense(textOf(pieces)), from, lineReach);
    const last = stretches.at(-1);
    if (last) from = last.from + last.length;
    if (records === null || !last || (records.length === 0 && !pieces.some(({ figure }) => figure)))
      return [];
    const spots = stretches.flatMap((stretch) => printed.spots(stretch.from, stretch.length));
    return [{ key: `${line} ${block} ${index}`, text, records, spots }];
  });
}

const textOf = (pieces: Sentence['pieces']): string => pieces.map(({ text }) => text).join('');

interface PlacedLine {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly PlacedFigure[];
}

/** A sentence may stand behind another column or the foot of a page. */
const lineReach = 4_000;

/** A short text may stand anywhere, so it is believed only near the line before it. */
const reachOf = (wanted: string): number => (wanted.length < 8 ? 300 : 4_000);
const [longHead, shortHead, context] = [24, 10, 6];

function placeLine(line: Line, printed: PrintedText, cursor: number): PlacedLine | null {
  const pieces = line.sentences.flatMap((sentence) => sentence.pieces);
  const texts = pieces.map(({ text }) => dense(text));
  const whole = texts.join('');
  const heads = [whole.slice(0, longHead), whole.slice(0, shortHead)];
  const found = findFirst(printed, heads, cursor);
  const start = found < 0 && printed.breaksOff(whole, cursor) ? cursor : found;
  if (start < 0) return null;
  const figures: PlacedFigure[] = [];
  let [offset, end] = [0, start];
  pieces.forEach(({ figure }, index) => {
    const text = texts[index] ?? '';
    if (figure && text !== '') {
      const at = findFigure(printed, { whole, offset, text }, end);
      if (at >= 0) {
        figures.push({ figure, key: figureKey(figure), spots: printed.spots(at, text.length) });
        end = at + text.length;
      }
    }
    offset += text.length;
  });
  const tail = whole.slice(-longHead);
  const last = printed.find(tail, Math.max(end - tail.length, start), whole.length + 600);
  return { start, end: Math.max(end, last < 0 ? start + 1 : last + tail.length), figures };
}

function findFirst(printed: PrintedText, wanted: readonly string[], from: number): number {
  for (const text of wanted) {
    const found = printed.find(text, from, reachOf(text));
    if (found >= 0) return found;
  }
  return -1;
}

/** A number is looked for with the words around it: those before, or where a page ends between them, those after. */
function findFigure(
  printed: PrintedText,
  { whole, offset, text }: { readonly whole: string; readonly offset: number; readonly text: string },
  from: number,
): number {
  const before = whole.slice(Math.max(0, offset - context), offset);
  const reach = whole.length + 600;
  const led = printed.find(before + text, Math.max(0, from - before.length), reach);
  if (led >= 0) return led + before.length;
  return printed.find(text + whole.slice(offset + text.length, offset + text.length + context), from, reach);
}
