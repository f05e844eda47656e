import { type RefObject, useEffect, useRef } from 'react';
import type { PlacedSentence } from './place-document';
import { sentenceAt } from './sentence-at';
import type { Sentences } from './use-sentences';

export interface PointedPage {
  readonly sentences: readonly PlacedSentence[];
  readonly trace: Sentences;
  /** Counted from 1. */
  readonly page: number;
  /** Pixels a point. */
  readonly scale: number;
}

/**
 * Tells which sentence of a page the mouse is on, and goes to its records on a click. It listens on the page itself: what
 * React reports of the list of records, which hangs on the page as a child, is no business of the page.
 */
export function usePointedSentence(sheet: RefObject<HTMLElement | null>, pointed: PointedPage): void {
  const latest = useRef(pointed);
  latest.current = pointed;
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const under = ({ clientX, clientY }: MouseEvent) => {
      const { sentences, page, scale } = latest.current;
      const { left, top } = element.getBoundingClientRect();
      return sentenceAt(sentences, page, { x: (clientX - left) / scale, y: (clientY - top) / scale });
    };
    const move = (event: MouseEvent) => latest.current.trace.hover(under(event), latest.current.page);
    const leave = () => latest.current.trace.hover(undefined, latest.current.page);
    const click = (event: MouseEvent) => {
      const sentence = under(event);
      const onFigure = event.target instanceof Element && event.target.closest('button') !== null;
      if (sentence && !onFigure) latest.current.trace.enter(sentence, latest.current.page);
    };
    element.addEventListener('mousemove', move);
    element.addEventListener('mouseleave', leave);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('mousemove', move);
      element.removeEventListener('mouseleave', leave);
      element.removeEventListener('click', click);
    };
  }, [sheet]);
}
