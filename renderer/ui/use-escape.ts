import { type RefObject, useEffect, useRef } from 'react';

/** Hears Escape inside an element, unless an input method composes or a part inside has used the key. */
export function useEscape<E extends HTMLElement>(onEscape: () => void): RefObject<E | null> {
  const element = useRef<E>(null);
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) latest.current();
    };
    const heard = element.current;
    heard?.addEventListener('keydown', hear);
    return () => heard?.removeEventListener('keydown', hear);
  }, []);
  return element;
}
