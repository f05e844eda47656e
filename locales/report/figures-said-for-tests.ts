import type { Lang } from '../../shared/domain/language';
import type { Block, ReportDocument } from '../../shared/report/document';
import { figuresOf } from '../../shared/report/figures-of';
import type { Line } from '../../shared/report/inline';
import type { FigureInline, Inline } from '../../shared/report/inlines';
import { mapLines } from '../../shared/report/map-lines';

/** A figure with the language of the sentence, cell or caption that prints it. */
interface SaidFigure {
  readonly figure: FigureInline;
  readonly lang: Lang;
}

/** Every figure of a paper with the language that prints it: in a paper in two, that of its side. */
export function figuresSaid({ blocks, lang, beside }: ReportDocument): readonly SaidFigure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'pair') {
      const sides = [
        [block.first, lang],
        [block.second, block.lang],
      ] as const;
      return sides.flatMap(([side, own]) => (side ? saidIn(side, own) : []));
    }
    return saidIn(block, lang, beside?.lang);
  });
}

/** What both languages print once, such as the cells of tables, is printed in the first. */
function saidIn(block: Block, lang: Lang, second?: Lang): readonly SaidFigure[] {
  const inLines = linesOf(block).flatMap((line) => {
    const end = second === undefined ? line.length : lengthOfFirst(line, second);
    return [
      ...figuresIn(line.slice(0, end)).map((figure) => ({ figure, lang })),
      ...figuresIn(line.slice(end)).map((figure) => ({ figure, lang: second ?? lang })),
    ];
  });
  const cells = tablesOf(block).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return [
    ...inLines,
    ...cells.flatMap((cell) => (cell.type === 'figure' ? { figure: cell.figure, lang } : [])),
  ];
}

/** The second language follows the first on a line of its own, or has the line alone, and marks all its words. */
function lengthOfFirst(line: Line, second: Lang): number {
  const isMarked = (part: Line) => part.every((inline) => !isWords(inline) || inline.lang !== undefined);
  const end = line.findIndex(({ type }, at) => type === 'break' && isMarked(line.slice(at + 1)));
  if (end >= 0) return end;
  const said = line.filter(isWords);
  return said.length > 0 && said.every(({ lang }) => lang === second) ? 0 : line.length;
}

const isWords = (inline: Inline) => inline.type === 'text' || inline.type === 'record';

function linesOf(block: Block): readonly Line[] {
  const lines: Line[] = [];
  mapLines(block, (line) => {
    lines.push(line);
    return line;
  });
  return lines;
}

function tablesOf(block: Block) {
  if (block.type === 'table') return [block];
  return block.type === 'timeline' || block.type === 'map' ? [block.data] : [];
}

const figuresIn = (line: Line): readonly FigureInline[] =>
  line.flatMap((inline) => {
    if (inline.type === 'emphasis') return figuresIn(inline.content);
    return inline.type === 'figure' ? [inline] : [];
  });

/** What a paper in two languages has not of the figures that each of them prints in running text; none is left out. */
export function unsaidFaults(paper: ReportDocument, alone: readonly ReportDocument[]): readonly string[] {
  const said = new Map(
    alone.map(({ lang }) => [
      lang,
      figuresSaid(paper)
        .filter((one) => one.lang === lang)
        .map(({ figure }) => figure),
    ]),
  );
  return alone.flatMap((one) => {
    const printed = new Set(said.get(one.lang));
    return runningFigures(one)
      .filter((figure) => !printed.has(figure))
      .map((figure) => `${one.lang} has lost ${JSON.stringify(figure)}`);
  });
}

const runningFigures = (paper: ReportDocument): readonly FigureInline[] =>
  figuresOf({
    ...paper,
    blocks: paper.blocks.filter(({ type }) => type === 'paragraph' || type === 'list' || type === 'note'),
  });
