import { type Line, words } from './inline';
import type { Cell } from './tables';

/** What a cell of a table prints; a cell that is not there prints nothing. */
export function cellLine(cell: Cell | undefined): Line {
  switch (cell?.type) {
    case 'text':
      return cell.content;
    case 'figure':
      return [cell.figure];
    case 'date':
    case 'number':
      return [words(cell.text)];
    default:
      return [];
  }
}
