import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperPage } from './pdf-file';
import type { PlacedFigure } from './place-document';
import classes from './summary.module.css';

export interface PageSheetProps {
  readonly page: PaperPage;
  /** Counted from 1. */
  readonly number: number;
  /** Pixels a point. */
  readonly scale: number;
  readonly figures: readonly PlacedFigure[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** One page as it will be printed; its figures can be clicked. Drawn when it comes near the view. */
export function PageSheet({ page, number, scale, figures, chosen, onChoose }: PageSheetProps) {
  const { t } = useTranslation('summary');
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(sheet);
  useEffect(() => {
    if (!near || !canvas.current) return;
    return draw(page, canvas.current, scale * window.devicePixelRatio);
  }, [near, page, scale]);
  return (
    <div
      ref={sheet}
      className={classes.sheet}
      style={{ width: page.width * scale, height: page.height * scale }}
    >
      <canvas ref={canvas} role="img" aria-label={t('preview.page', { page: number })} />
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
