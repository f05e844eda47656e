import { useEffect, useRef } from 'react';
import type { Bound } from './use-field-text';

/**
 * For a field that keeps a draft of its value while it is edited: how to save, and a call of `replace` for a value that
 * changes under the form (undo, another screen). What the field itself sent never replaces the draft, which may be
 * further on by the time that it is saved.
 */
export function useSentValue<T>({ value, save }: Bound<T>, replace: (value: T | undefined) => void) {
  const saved = JSON.stringify(value ?? null);
  const seen = useRef(saved);
  const sent = useRef(saved);
  const onTheWay = useRef(0);
  useEffect(() => {
    if (saved === seen.current) return;
    seen.current = saved;
    if (onTheWay.current > 0 || saved === sent.current) return;
    sent.current = saved;
    replace(value);
  });
  return async (next: T | undefined): Promise<string | null> => {
    sent.current = JSON.stringify(next ?? null);
    onTheWay.current += 1;
    try {
      return await save(next);
    } finally {
      onTheWay.current -= 1;
    }
  };
}
