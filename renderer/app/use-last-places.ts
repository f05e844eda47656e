import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { type DestinationName, destinationOf, destinations } from './destinations';

/**
 * Where each destination leads: to the card that was open there when one left, and from a card of its own back to the
 * whole list. Kept as long as the window is open.
 */
export function useLastPlaces(): (name: DestinationName) => string {
  const { pathname } = useLocation();
  const places = useRef<Partial<Record<DestinationName, string>>>({});
  const here = destinationOf(pathname);
  useEffect(() => {
    if (here) places.current[here] = pathname;
  }, [here, pathname]);
  return (name) => {
    const { path } = destinations[name];
    return name === here ? path : (places.current[name] ?? path);
  };
}
