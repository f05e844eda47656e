import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperPage } from './pdf-file';
import type { PlacedFigure, PlacedSentence } from './place-document';
import { SentenceLayer } from './sentence-layer';
import classes from './summary.module.css';
import { usePointedSentence } from './use-pointed-sentence';
import type { Sentences } from './use-sentences';

export interface PageSheetProps {
  readonly page: PaperPage;
  /** Counted from 1. */
  readonly number: number;
  /** Pixels a point. */
  readonly scale: number;
  readonly figures: readonly PlacedFigure[];
  /** Those that stand on the page, wholly or with a part. */
  readonly sentences: readonly PlacedSentence[];
  readonly trace: Sentences;
  readonly onReach: (sentence: PlacedSentence) => void;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** One page as it will be printed; its figures and sentences lead to records. Drawn when it comes near the view. */
export function PageSheet(props: PageSheetProps) {
  const { page, number, scale, figures, sentences, trace, onReach, chosen, onChoose } = props;
  const { t } = useTranslation('summary');
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(sheet);
  useEffect(() => {
    if (!near || !canvas.current) return;
    return draw(page, canvas.current, scale * window.devicePixelRatio);
  }, [near, page, scale]);
  usePointedSentence(sheet, { sentences, trace, page: number, scale });
  return (
    <div
      ref={sheet}
      className={classes.sheet}
      style={{ width: page.width * scale, height: page.height * scale }}
    >
      <canvas ref={canvas} role="img" aria-label={t('preview.page', { page: number })} />
      {near && (
        <SentenceLayer sentences={sentences} trace={trace} page={number} scale={scale} onReach={onReach} />
      )}
      {near &&
        figures.flatMap(({ key, spots }) =>
          spots
            .filter((spot) => spot.page === number)
            .map((spot) => (
              <button
                key={`${key} ${spot.x} ${spot.y}`}
                type="button"
                // The same figures stand in the panel, where the keyboard reaches them.
                tabIndex={-1}
                aria-hidden="true"
                className={classes.figure}
                data-chosen={key === chosen}
                style={{
                  left: spot.x * scale,
                  top: spot.y * scale,
                  width: spot.width * scale,
                  height: spot.height * scale * 1.15,
                }}
                onClick={() => onChoose(key)}
              />
            )),
        )}
    </div>
  );
}

/** True once the element is within a page of the view, and false again when it is far. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      // The margin counts for the root alone: beyond the part that scrolls nothing would ever be near.
      root: observed.closest('section'),
      rootMargin: '1000px 0px',
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return near;
}

/** Draws beside the screen first, so that a page never flashes white; returns how to stop. */
function draw(page: PaperPage, canvas: HTMLCanvasElement, scale: number): () => void {
  const viewport = page.proxy.getViewport({ scale });
  const buffer = document.createElement('canvas');
  buffer.width = Math.round(viewport.width);
  buffer.height = Math.round(viewport.height);
  const task = page.proxy.render({ canvas: buffer, viewport });
  task.promise.then(
    () => {
      canvas.width = buffer.width;
      canvas.height = buffer.height;
      canvas.getContext('2d')?.drawImage(buffer, 0, 0);
    },
    // Stopped because another scale or paper is wanted by now.
    () => undefined,
  );
  return () => task.cancel();
}
