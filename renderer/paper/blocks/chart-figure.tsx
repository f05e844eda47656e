import { type ReactNode, useId } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { Layout } from '../../../shared/report/layout';
import type { ChartBlock } from '../../../shared/report/pictures';
import { textWidthPx } from '../text-block';
import { ChartData } from './chart-data';
import { ChartDrawing } from './chart-drawing';
import { Hatch, ink, Swatch } from './chart-ink';
import { PictureFigure } from './picture-figure';

interface ChartFigureProps {
  readonly block: ChartBlock;
  readonly layout: Layout;
  readonly lang: Lang;
}

/** A chart with its legend, and its numbers beneath where the drawing does not print them all. */
export function ChartFigure({ block, layout, lang }: ChartFigureProps): ReactNode {
  const hatch = `hatch${useId()}`;
  const fillOf = (index: number) => (isSolid(block, index) ? ink : `url(#${hatch})`);
  return (
    <PictureFigure
      block={block}
      layout={layout}
      data={
        printsAll(block) ? undefined : <ChartData block={block} lang={lang} width={textWidthPx(layout)} />
      }
    >
      <svg width="0" height="0" aria-hidden="true">
        <defs>
          <Hatch id={hatch} />
        </defs>
      </svg>
      {block.series.length > 1 && (
        <div className="legend">
          {block.series.map((series, index) => (
            <span key={series.key}>
              <Swatch fill={fillOf(index)} />
              {series.label}
            </span>
          ))}
        </div>
      )}
      <ChartDrawing block={block} lang={lang} width={textWidthPx(layout)} fillOf={fillOf} />
    </PictureFigure>
  );
}

/** The period before is hatched; so are the upper parts of a stack, or nothing would tell them apart. */
const isSolid = ({ shape, series }: ChartBlock, index: number): boolean =>
  shape === 'stack' ? index === 0 : series[index]?.tone === 'current';

/** Every bar and point carries its number; of a stack only the whole is written on it. */
const printsAll = ({ shape }: ChartBlock): boolean => shape !== 'stack';
