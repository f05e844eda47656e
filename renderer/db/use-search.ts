import { useEffect, useSyncExternalStore } from 'react';
import type { Lang } from '../../shared/domain/language';
import type { Kind } from '../../shared/domain/records';
import type { SearchGroup } from '../../shared/search/search-index';
import { useCounted, useRegisterStore } from './register-context';
import type { RegisterStore } from './register-store';
import { SearchKeeper } from './search-keeper';

const keepers = new WeakMap<RegisterStore, SearchKeeper>();

/** One keeper for each register, made when it is first asked for. */
function keeperOf(store: RegisterStore): SearchKeeper {
  const known = keepers.get(store);
  if (known) return known;
  const keeper = new SearchKeeper(store, { load, whenIdle, clock: () => performance.now() });
  keepers.set(store, keeper);
  return keeper;
}

async function load() {
  const [{ SearchIndex }, { otherPlaceNames }] = await Promise.all([
    import('../../shared/search/search-index'),
    import('../../shared/search/place-names'),
  ]);
  return new SearchIndex(otherPlaceNames);
}

/** A busy page still lets the index go on now and then. */
const idleWithinMs = 200;

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: idleWithinMs });
  else setTimeout(work);
}

/** Has the index made while the user looks at the first screen. */
export function useSearchAhead(): void {
  const store = useRegisterStore();
  useEffect(() => {
    whenIdle(() => keeperOf(store).begin());
  }, [store]);
}

export interface Searched {
  readonly groups: readonly SearchGroup[];
  /** False while the index is being made and may still find more. */
  readonly isWhole: boolean;
}

/** What answers the query, by kind; worked out again when the query, the register or the index changes. */
export function useSearch(query: string, lang: Lang, kinds: readonly Kind[], limit: number): Searched {
  const keeper = keeperOf(useRegisterStore());
  const version = useSyncExternalStore(keeper.subscribe, keeper.version);
  const groups = useCounted(
    () => keeper.search(query, { lang, kinds, limit }),
    [keeper, query, lang, kinds.join(' '), limit, version],
  );
  return { groups, isWhole: keeper.isWhole() };
}
