import { useCallback, useSyncExternalStore } from 'react';
import { useServices } from './services';

function parsed<T>(text: string | undefined, initial: T): T {
  if (text === undefined) return initial;
  try {
    return JSON.parse(text) as T;
  } catch {
    return initial;
  }
}

const known = new Map<string, { readonly text: string; readonly value: unknown }>();

/** Parses each remembered text once, so that its value keeps its identity between renderings. */
function rememberedValue<T>(key: string, text: string | undefined, initial: T): T {
  if (text === undefined) return initial;
  const before = known.get(key);
  if (before?.text === text) return before.value as T;
  const value = parsed(text, initial);
  known.set(key, { text, value });
  return value;
}

/** Like `useState`, kept on this computer under `key` (a JSON value): widths, sort orders, choices of a screen. */
export function useRemembered<T>(key: string, initial: T): readonly [T, (value: T) => void] {
  const { preferences } = useServices();
  const text = useSyncExternalStore(preferences.subscribe, () => preferences.current().screens[key]);
  const remember = useCallback(
    (value: T) => preferences.remember(key, JSON.stringify(value)),
    [preferences, key],
  );
  return [rememberedValue(key, text, initial), remember];
}
