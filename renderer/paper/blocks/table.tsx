import { type ReactNode, useId } from 'react';
import { cellLine } from '../../../shared/report/cell-line';
import { greysOf } from '../../../shared/report/heat-shades';
import type { Layout } from '../../../shared/report/layout';
import type { Cell, TableBlock, TableColumn, TableRow } from '../../../shared/report/tables';
import { inOrder } from '../../ui/in-order';
import { Inlines, WordsContext } from '../inlines';
import { textWidthMm } from '../text-block';
import { columnHead, wholeHead } from './column-head';
import { cellText, columnWidths } from './column-widths';

/** Up to so many rows a table moves to the next page whole instead of breaking. */
const wholeRows = 8;
/** From so many columns on, the Russian sheet sets a table in the size of its appendices. */
const denseColumns = 5;

interface TableProps {
  readonly block: TableBlock;
  readonly layout: Layout;
}

/** A table with its caption, where it has one, above and its note below; the head repeats on every page. */
export function Table({ block, layout }: TableProps): ReactNode {
  const caption = useId();
  const greyOf = greysOf(block);
  const size = [
    block.rows.length <= wholeRows && 'whole',
    block.columns.length >= denseColumns && 'dense',
    saysTwice(block) && 'twice',
  ];
  return (
    <div className={['table', ...size].filter(Boolean).join(' ')} data-block={block.id}>
      <WordsContext value={asTheyAre}>
        {block.caption.length > 0 && (
          <p className="caption" id={caption}>
            <Inlines content={block.caption} />
          </p>
        )}
        <table {...(block.caption.length > 0 ? { 'aria-labelledby': caption } : {})}>
          <colgroup>{inOrder(columnWidths(block, textWidthMm[layout]), columnWidth)}</colgroup>
          <thead>
            <tr>{inOrder(block.columns, headCell)}</tr>
          </thead>
          <tbody>
            {inOrder(block.rows, (row, at) => renderRow(row, block.columns, (column) => greyOf(at, column)))}
          </tbody>
        </table>
        {block.note && (
          <p className="note">
            <Inlines content={block.note} />
          </p>
        )}
      </WordsContext>
    </div>
  );
}

/** Whether cells say the same in two languages, one below the other. */
const saysTwice = ({ rows }: TableBlock): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cellLine(cell).some(({ type }) => type === 'break')));

const asTheyAre = (words: string) => words;

const columnWidth = (mm: number | null) => <col style={mm === null ? {} : { width: `${mm}mm` }} />;

const headCell = ({ head, align }: TableColumn) => (
  <th scope="col" className={head.length <= wholeHead ? `${align} brief` : align}>
    {columnHead(head)}
  </th>
);

function renderRow(
  row: TableRow,
  columns: readonly TableColumn[],
  greyOf: (column: number) => string | null,
): ReactNode {
  if (row.kind === 'group') {
    const [cell] = row.cells;
    return (
      <tr className="group">
        <th scope="rowgroup" colSpan={columns.length}>
          {cell && renderCell(cell)}
        </th>
      </tr>
    );
  }
  return (
    <tr className={row.kind} data-record={row.record}>
      {inOrder(row.cells, (cell, index) => dataCell(cell, columns[index], greyOf(index)))}
    </tr>
  );
}

function dataCell(cell: Cell, column: TableColumn | undefined, grey: string | null): ReactNode {
  const text = cellText(cell);
  return (
    <td
      className={[column?.align, shapeOf(text, column?.align), grey !== null && 'shaded']
        .filter(Boolean)
        .join(' ')}
      style={grey === null ? {} : { backgroundColor: grey }}
    >
      {renderCell(cell)}
    </td>
  );
}

/** Figures of so many characters, such as "more than 1,500 students", stay on one line. */
const briefFigure = 26;

/** A short text keeps to its line where the column allows; a word wider than a column may break anywhere. */
function shapeOf(text: string, align: TableColumn['align'] | undefined): string {
  if (text.length <= (align === 'end' ? briefFigure : 20)) return 'brief';
  return /[^\s\u00ad\p{Script=Han}]{30}/u.test(text) ? 'breakable' : '';
}

function renderCell(cell: Cell): ReactNode {
  return cell.type === 'empty' ? null : <Inlines content={cellLine(cell)} />;
}
