import { type RefObject, useEffect, useRef } from 'react';

const isInside = (element: HTMLElement, target: Node): boolean => element.contains(target);

/**
 * Hears Escape inside an element, or wherever else `isHeard` says, unless an input method composes or a part inside
 * has used the key.
 */
export function useEscape<E extends HTMLElement>(
  onEscape: () => void,
  isHeard: (element: E, target: Node) => boolean = isInside,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const latest = useRef({ onEscape, isHeard });
  latest.current = { onEscape, isHeard };
  useEffect(() => {
    let taken = false;
    // Before anybody answers: the first Escape closes the list that is open, and by the time it is heard here it is.
    const foresee = ({ target }: KeyboardEvent) => {
      taken = target instanceof Element && target.closest('[data-mantine-stop-propagation]') !== null;
    };
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || taken) return;
      const { target } = event;
      if (!(target instanceof Node) || !element.current) return;
      if (latest.current.isHeard(element.current, target)) latest.current.onEscape();
    };
    // On the document: parts inside answer through React, which listens above this element.
    document.addEventListener('keydown', foresee, { capture: true });
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', foresee, { capture: true });
      document.removeEventListener('keydown', hear);
    };
  }, []);
  return element;
}
