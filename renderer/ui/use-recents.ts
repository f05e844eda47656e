import { useEffect } from 'react';
import { useRemembered } from './use-remembered';

const kept = 8;

interface Recents {
  readonly recent: readonly string[];
  readonly visit: (id: string) => void;
}

/** Ids of the records opened last, newest first, kept on this computer. */
export function useRecents(): Recents {
  const [recent, remember] = useRemembered<readonly string[]>('recentRecords', []);
  return {
    recent,
    visit: (id) => {
      if (recent[0] !== id) remember([id, ...recent.filter((other) => other !== id)].slice(0, kept));
    },
  };
}

/** Counts a record as opened when it comes on screen. */
export function useVisited(id: string | undefined): void {
  const { recent, visit } = useRecents();
  const isLast = id === undefined || recent[0] === id;
  useEffect(() => {
    if (!isLast) visit(id);
  });
}
