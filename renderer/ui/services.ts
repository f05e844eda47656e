import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Day } from '../../shared/domain/partial-date';
import type { DesktopApi, Preferences, StartInfo } from '../../shared/ipc/contract';
import type { Commands } from './commands';
import type { NameEngine } from './name-engine';
import type { PendingEdits } from './pending-edits';
import type { PreferencesStore } from './preferences-store';
import type { Toasts } from './toasts';

/** What the app gives every screen; one value for the life of the window. */
export interface Services {
  readonly desktop: DesktopApi;
  readonly start: StartInfo;
  readonly preferences: PreferencesStore;
  readonly commands: Commands;
  readonly pending: PendingEdits;
  readonly toasts: Toasts;
  readonly names: NameEngine;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices outside ServicesContext');
  return services;
}

export const useDesktop = (): DesktopApi => useServices().desktop;
export const useToasts = (): Toasts => useServices().toasts;

/** Today as the main process says it; nothing in the screens reads the clock for it. */
export const useToday = (): Day => useServices().start.today;

export function usePreferences(): Preferences {
  const { preferences } = useServices();
  return useSyncExternalStore(preferences.subscribe, preferences.current);
}
