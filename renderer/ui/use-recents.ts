import { useRemembered } from './use-remembered';

const kept = 8;

/** Ids of the records opened last, newest first, kept on this computer. */
export function useRecents(): { readonly recent: readonly string[]; readonly visit: (id: string) => void } {
  const [recent, remember] = useRemembered<readonly string[]>('recentRecords', []);
  return {
    recent,
    visit: (id) => {
      if (recent[0] !== id) remember([id, ...recent.filter((other) => other !== id)].slice(0, kept));
    },
  };
}
