import type { MenuEntry, RunningApp } from './running-app';

const allOf = (entries: readonly MenuEntry[]): readonly MenuEntry[] =>
  entries.flatMap((entry) => [entry, ...allOf(entry.submenu ?? [])]);

/** Every item of the native menu, also those inside another one. */
export const menuItems = async (app: RunningApp): Promise<readonly MenuEntry[]> => allOf(await app.menu());
