import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PaperPage } from './pdf-file';

/** Where the reader is: the page in the middle of the view, and how far down it the view begins, in points. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

export interface Paging {
  readonly viewport: RefObject<HTMLElement | null>;
  /** The page that fills most of the view, counted from 1. */
  readonly page: number;
  /** The upper third of the view: what is being read. */
  readonly place: Place;
  readonly goTo: (page: number, y?: number) => void;
  readonly onScroll: () => void;
}

/** White around the pages, in pixels; kept in step with the style sheet. */
export const pageGap = 16;

/** Follows and moves the place in a column of pages drawn at `scale` pixels a point. */
export function usePaging(pages: readonly PaperPage[], scale: number): Paging {
  const viewport = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<Place>({ page: 1, y: 0 });
  const [page, setPage] = useState(1);

  const onScroll = useCallback(() => {
    const view = viewport.current;
    if (!view || pages.length === 0) return;
    setPlace(placeAt(pages, scale, view.scrollTop + view.clientHeight / 3));
    setPage(placeAt(pages, scale, view.scrollTop + view.clientHeight / 2).page);
  }, [pages, scale]);

  const goTo = useCallback(
    (wanted: number, y = 0) => {
      const to = Math.max(1, Math.min(wanted, pages.length));
      const top = pages.slice(0, to - 1).reduce((sum, { height }) => sum + height * scale + pageGap, 0);
      viewport.current?.scrollTo({ top: top + y * scale });
      // Said at once, so that pressing a page key again before the next frame turns another page.
      if (pages.length > 0) setPage(to);
    },
    [pages, scale],
  );

  // A new scale or a new paper keeps the page that was read.
  const latest = useRef(place);
  latest.current = place;
  useEffect(() => {
    const { page: kept, y } = latest.current;
    const third = (viewport.current?.clientHeight ?? 0) / 3;
    if (kept > 1 || y > third) goTo(kept, y - third / scale);
    onScroll();
  }, [goTo, onScroll, scale]);

  return { viewport, page, place, goTo, onScroll };
}

function placeAt(pages: readonly PaperPage[], scale: number, offset: number): Place {
  let top = 0;
  for (const [index, { height }] of pages.entries()) {
    const bottom = top + height * scale + pageGap;
    if (offset < bottom || index === pages.length - 1) {
      return { page: index + 1, y: Math.max(0, (offset - top) / scale) };
    }
    top = bottom;
  }
  return { page: 1, y: 0 };
}
