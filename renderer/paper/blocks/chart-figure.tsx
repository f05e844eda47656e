import { type ReactNode, useId } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { ChartBlock } from '../../../shared/report/document';
import type { Layout } from '../../../shared/report/layout';
import { Inlines, WordsContext } from '../inlines';
import { textWidthMm } from '../text-block';
import { ChartDrawing } from './chart-drawing';
import { Hatch, ink, Swatch } from './chart-ink';

interface ChartFigureProps {
  readonly block: ChartBlock;
  readonly layout: Layout;
  readonly lang: Lang;
}

/** A chart with its legend; plain papers put the title above it, official ones below, and one without a title stands under its heading. */
export function ChartFigure({ block, layout, lang }: ChartFigureProps): ReactNode {
  const hatch = `hatch${useId()}`;
  const fillOf = (index: number) => (isSolid(block, index) ? ink : `url(#${hatch})`);
  const title = block.title.length > 0 && (
    <figcaption>
      <strong>
        <Inlines content={block.title} />
      </strong>
    </figcaption>
  );
  return (
    <figure data-block={block.id}>
      <WordsContext value={asTheyAre}>
        {layout === 'plain' && title}
        <div className="chart" role="img" aria-label={block.alt}>
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
          <ChartDrawing block={block} lang={lang} width={pixels(textWidthMm[layout])} fillOf={fillOf} />
        </div>
        {layout !== 'plain' && title}
        {block.caption.length > 0 && (
          <p className="note">
            <Inlines content={block.caption} />
          </p>
        )}
      </WordsContext>
    </figure>
  );
}

/** The period before is hatched; so are the upper parts of a stack, or nothing would tell them apart. */
const isSolid = ({ shape, series }: ChartBlock, index: number): boolean =>
  shape === 'stack' ? index === 0 : series[index]?.tone === 'current';

/** CSS pixels of a length, never more than it holds. */
const pixels = (mm: number): number => Math.floor((mm / 25.4) * 96);

const asTheyAre = (words: string) => words;
