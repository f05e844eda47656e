import { type RefObject, useEffect, useRef } from 'react';

/** Hears Escape inside an element, unless an input method composes or a part inside has used the key. */
export function useEscape<E extends HTMLElement>(onEscape: () => void): RefObject<E | null> {
  const element = useRef<E>(null);
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      if (event.target instanceof Node && element.current?.contains(event.target)) latest.current();
    };
    // On the document: parts inside answer through React, which listens above this element.
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return element;
}
