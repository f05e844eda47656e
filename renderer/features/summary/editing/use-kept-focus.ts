import { type RefObject, useEffect, useRef } from 'react';

interface Held {
  readonly id: string | null;
  /** Its place among the blocks, where it is gone. */
  readonly place: number;
}

const framesIn = (view: HTMLElement): readonly HTMLElement[] => [
  ...view.querySelectorAll<HTMLElement>('[data-block]'),
];

/**
 * Gives the focus back to the block that had it when its button or its text goes: after saving, leaving out, taking back
 * and removing, so that the keyboard goes on from where it was. A click beside the blocks lets go of it.
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>): void {
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const within = view.current;
    if (!within) return;
    const frameOf = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null;
    const hold = (event: Event) => {
      const frame = frameOf(event);
      if (frame) held.current = { id: frame.dataset.block ?? null, place: framesIn(within).indexOf(frame) };
    };
    const release = (event: Event) => {
      if (!frameOf(event)) held.current = null;
    };
    within.addEventListener('focusin', hold);
    document.addEventListener('pointerdown', release);
    return () => {
      within.removeEventListener('focusin', hold);
      document.removeEventListener('pointerdown', release);
    };
  }, [view]);
  // After every rendering, as any of them may take the focused part away.
  useEffect(() => {
    if (!held.current || !view.current || document.activeElement !== document.body) return;
    const { id, place } = held.current;
    const frames = framesIn(view.current);
    const frame =
      frames.find(({ dataset }) => dataset.block === id) ?? frames[Math.min(place, frames.length - 1)];
    frame?.querySelector('button')?.focus({ preventScroll: true });
  });
}
