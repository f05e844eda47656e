import type { ReactNode } from 'react';
import type { Layout } from '../../../shared/report/layout';
import type { PictureBlock } from '../../../shared/report/pictures';
import { Inlines, WordsContext } from '../inlines';

interface PictureFigureProps {
  readonly block: PictureBlock;
  readonly layout: Layout;
  /** The picture, which its alternative text stands for. */
  readonly children: ReactNode;
  /** The data of the picture, for readers and for those who want the numbers. */
  readonly data?: ReactNode;
}

/** A picture with its words; plain papers put the title above it, official ones below; one without stands under its heading. */
export function PictureFigure({ block, layout, children, data }: PictureFigureProps): ReactNode {
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
        <div className={block.type === 'map' ? 'chart map' : 'chart'} role="img" aria-label={block.alt}>
          {children}
        </div>
        {layout !== 'plain' && title}
        {block.caption.length > 0 && (
          <p className="note">
            <Inlines content={block.caption} />
          </p>
        )}
        {data}
      </WordsContext>
    </figure>
  );
}

const asTheyAre = (words: string) => words;
