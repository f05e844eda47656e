import { type ReactNode, useContext, useMemo } from 'react';
import { cellLine } from '../../../shared/report/cell-line';
import type { Layout } from '../../../shared/report/layout';
import type { MapBlock } from '../../../shared/report/pictures';
import { LandContext } from '../../map/land';
import { mapLayout, type Spot } from '../../map/map-layout';
import { labelHeight } from '../../map/place-labels';
import { inOrder } from '../../ui/in-order';
import { Inlines } from '../inlines';
import { textWidthPx } from '../text-block';
import { ink } from './chart-ink';
import { PictureFigure } from './picture-figure';

interface MapFigureProps {
  readonly block: MapBlock;
  readonly layout: Layout;
}

/** Cities as circles on coastlines, joined to the office's own, with the numbered list of them beneath. */
export function MapFigure({ block, layout }: MapFigureProps): ReactNode {
  const land = useContext(LandContext);
  const width = textWidthPx(layout);
  const drawn = useMemo(() => land && mapLayout(block, land, width), [block, land, width]);
  return (
    <PictureFigure block={block} layout={layout} data={<MapKey block={block} />}>
      {drawn && (
        <svg
          width={drawn.width}
          height={drawn.height}
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          aria-hidden="true"
        >
          <path d={drawn.land} fill="#e9e9e9" stroke="#8f8f8f" strokeWidth={0.5} />
          <path d={drawn.graticule} fill="none" stroke="#d2d2d2" strokeWidth={0.4} />
          {inOrder(drawn.arcs, (d) => (
            <path d={d} fill="none" stroke={ink} strokeWidth={0.7} strokeOpacity={0.55} />
          ))}
          {drawn.spots.map((spot) => (
            <Circle key={spot.key} spot={spot} />
          ))}
          {drawn.spots.map((spot) => (
            <Label key={spot.key} spot={spot} />
          ))}
          <rect
            x={0.5}
            y={0.5}
            width={drawn.width - 1}
            height={drawn.height - 1}
            fill="none"
            stroke="#8f8f8f"
            strokeWidth={0.6}
          />
        </svg>
      )}
    </PictureFigure>
  );
}

/** The office's own city is a ring around a point. */
function Circle({ spot: { look, x, y, radius } }: { readonly spot: Spot }): ReactNode {
  const fill = look === 'partner' ? ink : '#fff';
  return (
    <g>
      <circle cx={x} cy={y} r={radius} fill={fill} stroke={ink} strokeWidth={look === 'own' ? 2 : 1.2} />
      {look === 'own' && <circle cx={x} cy={y} r={1.8} fill={ink} stroke="none" />}
    </g>
  );
}

/** Words on paper-white, so that no line runs through them. */
function Label({ spot: { look, label, x } }: { readonly spot: Spot }): ReactNode {
  if (!label) return null;
  const { text, left, top, width } = label;
  const isWest = left + width <= x;
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={width}
        height={labelHeight}
        fill="#fff"
        fillOpacity={0.75}
        stroke="none"
      />
      <text
        x={isWest ? left + width - 1 : left + 1}
        y={top + 11}
        textAnchor={isWest ? 'end' : 'start'}
        className={look === 'own' ? 'strong' : ''}
      >
        {text}
      </text>
    </g>
  );
}

/** Every city with its number, as numbers stand for names where those have no room. */
function MapKey({ block }: MapFigureKeyProps): ReactNode {
  return (
    <ol className="map-key">
      {inOrder(block.data.rows, ({ cells }) => (
        <li>
          <Inlines content={cellLine(cells[1])} />{' '}
          <strong>
            <Inlines content={cellLine(cells[2])} />
          </strong>
        </li>
      ))}
    </ol>
  );
}

type MapFigureKeyProps = Pick<MapFigureProps, 'block'>;
