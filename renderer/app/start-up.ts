import type { i18n } from 'i18next';
import { v7 } from 'uuid';
import type { DesktopApi } from '../../shared/ipc/contract';
import { loadWorkingCopy } from '../db/load-working-copy';
import { RegisterStore } from '../db/register-store';
import { startTexts } from '../i18n/i18n';
import { Commands } from '../ui/commands';
import { PendingEdits } from '../ui/pending-edits';
import { PreferencesStore } from '../ui/preferences-store';
import type { Services } from '../ui/services';
import { Toasts } from '../ui/toasts';

/** What came of the start: a register, the first run, or a window that main is about to replace. */
export interface Started {
  readonly texts: i18n;
  readonly services: Services;
  readonly stage: 'firstRun' | 'reopening' | 'ready';
  readonly store: RegisterStore | null;
}

/** Asks main what to show, and loads the register when an office is open. */
export async function startUp(desktop: DesktopApi, factory: IDBFactory): Promise<Started> {
  const start = await desktop.call.appStart();
  const texts = startTexts(start.preferences.lang);
  const services: Services = {
    desktop,
    start,
    preferences: new PreferencesStore(start.preferences, desktop.call),
    commands: new Commands(),
    pending: new PendingEdits(),
    toasts: new Toasts(),
  };
  if (!start.profile) return { texts, services, stage: 'firstRun', store: null };
  const loaded = await loadWorkingCopy(desktop.call, factory);
  if (!loaded.ok) return { texts, services, stage: 'reopening', store: null };
  const store = new RegisterStore({
    ...loaded.value,
    call: desktop.call,
    undo: start.undo,
    newId: () => v7(),
    author: 'user',
    now: () => new Date().toISOString(),
  });
  return { texts, services, stage: 'ready', store };
}
