import { useEffect, useRef, useState } from 'react';
import type { PlacedSentence } from './place-document';

/** The sentence whose records are listed, on which page, and what keeps the list there. */
export interface Pointed {
  readonly sentence: PlacedSentence;
  readonly page: number;
  /** The mouse that lies on the sentence, the focus that is on it, or the list that was gone into. */
  readonly by: 'mouse' | 'focus' | 'list';
}

export interface Sentences {
  readonly pointed: Pointed | null;
  /** The sentence that Tab reaches; Arrow keys move on from it. */
  readonly tabStop: string | null;
  /** True for a sentence that is to take the focus as soon as it is there. */
  readonly takesFocus: (sentence: PlacedSentence) => boolean;
  readonly hover: (sentence: PlacedSentence | undefined, page: number) => void;
  readonly focus: (sentence: PlacedSentence) => void;
  /** The focus left the sentence. */
  readonly blur: (sentence: PlacedSentence) => void;
  readonly enter: (sentence: PlacedSentence, page: number) => void;
  /** Gives the focus to the next sentence or the one before; null at the ends. */
  readonly step: (by: 1 | -1) => PlacedSentence | null;
  /** Puts the list away; the focus goes back to the sentence where it was in the list. */
  readonly close: () => void;
  /** The mouse has reached the list, which stays. */
  readonly stay: () => void;
}

/** A sentence that the mouse only crosses lists nothing. */
const restMs = 400;

/** Which sentence of the preview lists its records: one that the mouse rests on, or that the keyboard has reached. */
export function useSentences(all: readonly PlacedSentence[]): Sentences {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const awaited = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const known = pointed && all.includes(pointed.sentence) ? pointed : null;
  const tabStop = all.find(({ key }) => key === reached) ?? all[0];

  const show = (next: Pointed | null) => {
    clearTimeout(timer.current);
    setPointed(next);
  };
  const giveFocus = (sentence: PlacedSentence) => {
    awaited.current = sentence.key;
    setReached(sentence.key);
  };
  return {
    pointed: known,
    tabStop: tabStop?.key ?? null,
    takesFocus: ({ key }) => awaited.current === key,
    hover: (sentence, page) => {
      clearTimeout(timer.current);
      if (known && (known.by !== 'mouse' || known.sentence === sentence)) return;
      if (!known && !sentence) return;
      timer.current = setTimeout(() => setPointed(sentence ? { sentence, page, by: 'mouse' } : null), restMs);
    },
    focus: (sentence) => {
      awaited.current = null;
      setReached(sentence.key);
      show({ sentence, page: sentence.spots[0]?.page ?? 1, by: 'focus' });
    },
    blur: (sentence) => {
      if (known?.sentence === sentence && known.by === 'focus') show(null);
    },
    enter: (sentence, page) => show({ sentence, page, by: 'list' }),
    step: (by) => {
      const next = tabStop && all[all.indexOf(tabStop) + by];
      if (next) giveFocus(next);
      return next ?? null;
    },
    close: () => {
      if (known?.by === 'list') giveFocus(known.sentence);
      show(null);
    },
    stay: () => clearTimeout(timer.current),
  };
}
