import { type ReactNode, useId } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { ChartBlock } from '../../../shared/report/document';
import { Inlines, WordsContext } from '../inlines';
import { ChartDrawing } from './chart-drawing';
import { Hatch, ink, Swatch } from './chart-ink';

/** Width of the text block in CSS pixels (165, 160 and 156 mm). */
const textWidth: Readonly<Record<Lang, number>> = { ru: 623, en: 604, zh: 589 };

/** A chart with its legend; English papers put the title above it, Russian and Chinese ones below. */
export function ChartFigure({ block, lang }: { readonly block: ChartBlock; readonly lang: Lang }): ReactNode {
  const hatch = `hatch${useId()}`;
  const fillOf = (index: number) => (isSolid(block, index) ? ink : `url(#${hatch})`);
  const title = (
    <figcaption>
      <strong>
        <Inlines content={block.title} />
      </strong>
    </figcaption>
  );
  return (
    <figure data-block={block.id}>
      <WordsContext value={asTheyAre}>
        {lang === 'en' && title}
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
          <ChartDrawing block={block} lang={lang} width={textWidth[lang]} fillOf={fillOf} />
        </div>
        {lang !== 'en' && title}
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

const asTheyAre = (words: string) => words;
