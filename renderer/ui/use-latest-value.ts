import { useRef } from 'react';

export interface LatestValue<T> {
  /** The value as last sent to be saved; the saved one while nothing is on its way. */
  readonly latest: () => T | undefined;
  /** Sends a value to be saved; answers what `save` answers. */
  readonly send: <R>(next: T | undefined, save: (next: T | undefined) => Promise<R>) => Promise<R>;
}

/**
 * The value of a field in several parts, each of which is saved as the whole. Two parts may be saved one right after
 * the other: each builds on what the last one sent, also where the form is drawn anew before that is saved.
 */
export function useLatestValue<T>(value: T | undefined): LatestValue<T> {
  const onTheWay = useRef(0);
  const latest = useRef(value);
  if (onTheWay.current === 0) latest.current = value;
  return {
    latest: () => latest.current,
    send: async (next, save) => {
      latest.current = next;
      onTheWay.current += 1;
      try {
        return await save(next);
      } finally {
        onTheWay.current -= 1;
      }
    },
  };
}
