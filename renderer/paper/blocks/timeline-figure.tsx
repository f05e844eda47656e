import { type ReactNode, useId } from 'react';
import type { Layout } from '../../../shared/report/layout';
import type { TimelineBlock } from '../../../shared/report/pictures';
import { textWidthPx } from '../text-block';
import { Hatch, ink } from './chart-ink';
import { PictureFigure } from './picture-figure';
import { Table } from './table';
import { type TimelineRow, timelineLayout } from './timeline-layout';

interface TimelineFigureProps {
  readonly block: TimelineBlock;
  readonly layout: Layout;
}

/** Documents as bars over the years, with the table of their terms beneath. */
export function TimelineFigure({ block, layout }: TimelineFigureProps): ReactNode {
  const hatch = `hatch${useId()}`;
  const { width, height, top, years, today, rows } = timelineLayout(block, textWidthPx(layout));
  return (
    <>
      <PictureFigure block={block} layout={layout}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <defs>
            <Hatch id={hatch} />
          </defs>
          {years.map(({ year, x }) => (
            <g key={year}>
              <line x1={x} y1={top} x2={x} y2={height} stroke="#c4c4c4" strokeWidth={0.6} />
              <text x={x + 3} y={top - 5}>
                {year}
              </text>
            </g>
          ))}
          {rows.map((row) => (
            <Bar key={row.key} row={row} fill={row.ended ? `url(#${hatch})` : ink} />
          ))}
          <line x1={today} y1={top} x2={today} y2={height} stroke="#000" strokeDasharray="5,3" />
        </svg>
      </PictureFigure>
      <Table block={block.data} layout={layout} />
    </>
  );
}

/** Half the height of a bar. */
const half = 5;

function Bar({ row, fill }: { readonly row: TimelineRow; readonly fill: string }): ReactNode {
  const { label, y, left, right, open, cut, notches } = row;
  const end = open
    ? ` L ${right} ${y - half} L ${right + half + 3} ${y} L ${right} ${y + half}`
    : ` H ${right} V ${y + half}`;
  // A bar that began before the first year shown has a notched end.
  const begin = cut ? ` L ${left + half} ${y} Z` : ' Z';
  return (
    <g>
      <text x={0} y={y + 4}>
        {label}
      </text>
      <path d={`M ${left} ${y - half}${end} H ${left}${begin}`} fill={fill} stroke={ink} strokeWidth={0.8} />
      {notches.map((x) => (
        <line key={x} x1={x} y1={y - half - 2} x2={x} y2={y + half + 2} stroke="#fff" strokeWidth={2.5} />
      ))}
    </g>
  );
}
