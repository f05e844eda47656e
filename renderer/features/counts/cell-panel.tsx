import { useTranslation } from 'react-i18next';
import type { CountedFigure } from '../../../shared/counting/figure';
import { fields } from '../../../shared/domain/vocabulary';
import { Card } from '../../ui/card';
import { FieldMark } from '../../ui/field-mark';
import { FigureRecords } from '../../ui/figure-records';
import type { CellPlace, GridRow } from './grid-model';
import { columnIndex } from './grid-model';
import type { Counts } from './use-counts';
import { useHeadText } from './use-head-text';
import { useRowLabel } from './use-row-label';

export interface CellPanelProps {
  readonly counts: Counts;
  readonly place: CellPlace;
  readonly figure: CountedFigure;
  readonly onClose: () => void;
}

/** The records behind the chosen figure. */
export function CellPanel({ counts, place, figure, onClose }: CellPanelProps) {
  const { t } = useTranslation('counting');
  const { grid, view } = counts;
  const rowLabel = useRowLabel(counts);
  const headText = useHeadText();
  const row = grid.rows.find(({ id }) => id === place.row);
  const head = grid.columns[columnIndex(grid, place.column) - 1];
  const column = head && view.columns ? headText(view.columns, head) : null;
  const field = fieldOf(counts, row, place);
  return (
    <Card
      lead={field && <FieldMark field={field} />}
      title={
        <span className="dots">
          {row && <span>{rowLabel(row)}</span>}
          {column !== null && <span>{column}</span>}
          {column === null && !row && t(`measure.${figure.measure}`)}
        </span>
      }
      recordId={`${place.row} ${place.column}`}
      onClose={onClose}
    >
      <FigureRecords figure={figure} />
    </Card>
  );
}

/** The field of cooperation that the cell stands under, if one of its heads is a field. */
function fieldOf({ view, grid }: Counts, row: GridRow | undefined, place: CellPlace) {
  const head = grid.columns[columnIndex(grid, place.column) - 1];
  const keys = [view.rows === 'field' ? row?.head?.key : null, view.columns === 'field' ? head?.key : null];
  return fields.find((field) => keys.includes(field));
}
