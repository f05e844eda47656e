import { useEffect, useState } from 'react';
import type { PlaceMatch } from '../../shared/names/gazetteer/find-places';
import { useServices } from './services';

const none: readonly PlaceMatch[] = [];

/** The places meant by a text; those of the text before it until the answer is there. */
export function usePlaces(sought: string): readonly PlaceMatch[] {
  const { names } = useServices();
  const [matches, setMatches] = useState(none);
  const isSought = sought.trim() !== '';
  useEffect(() => {
    if (!isSought) return setMatches(none);
    let isLast = true;
    void names.findPlaces(sought).then((found) => {
      if (isLast) setMatches(found);
    });
    return () => {
      isLast = false;
    };
  }, [names, sought, isSought]);
  return isSought ? matches : none;
}
