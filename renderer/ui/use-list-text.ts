import { useState } from 'react';
import { type Services, useServices } from './services';

/** A text found by accident tomorrow would hide records, so it is kept no longer than the window. */
const typed = new WeakMap<Services, Map<string, string>>();

function textsOf(services: Services): Map<string, string> {
  const known = typed.get(services) ?? new Map<string, string>();
  typed.set(services, known);
  return known;
}

/** The text in a list's filter box: still there when one comes back to the list. */
export function useListText(list: string): readonly [string, (text: string) => void] {
  const services = useServices();
  const [text, show] = useState(() => textsOf(services).get(list) ?? '');
  const setText = (next: string) => {
    textsOf(services).set(list, next);
    show(next);
  };
  return [text, setText];
}
