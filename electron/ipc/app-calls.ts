import { app, nativeTheme } from 'electron';
import type { Day } from '../../shared/domain/partial-date';
import type { Calls, Preferences } from '../../shared/ipc/contract';
import type { PreferenceStore } from '../settings/preferences';
import type { AppMenu } from '../shell/app-menu';
import type { OfficeOpener } from '../shell/office-opener';
import type { Workplace } from '../shell/workplace';

type AppCalls = {
  [C in keyof Calls as C extends `app:${string}` | `profile:${string}` | `preferences:${string}`
    ? C
    : never]: Calls[C];
};

export interface AppParts {
  readonly workplace: Workplace;
  readonly opener: OfficeOpener;
  readonly preferences: PreferenceStore;
  readonly menu: AppMenu;
  readonly today: () => Day;
}

/** Starting, choosing an office, and the choices of this computer. */
export function appCalls({ workplace, opener, preferences, menu, today }: AppParts): AppCalls {
  return {
    'app:start': async () => {
      const office = workplace.office;
      return {
        version: app.getVersion(),
        today: today(),
        preferences: preferences.current,
        profile: office?.profile ?? null,
        // Electron always names the Chromium inside it; where there is none, the app only runs for evaluation.
        evaluation: process.versions.chrome === undefined,
        journalSeq: office?.store.seq ?? 0,
        records: office?.store.register.size ?? 0,
        rebuilt: office?.store.rebuilt ?? false,
        warnings: office?.store.warnings ?? [],
      };
    },
    'app:flushed': async () => workplace.window?.markFlushed(),
    'app:enableCommands': async (commands) => menu.update({ enabled: commands }),
    'profile:list': () => opener.list(),
    'profile:open': (id) => workplace.moveTo(() => opener.byId(id)),
    'profile:openTraining': () => workplace.moveTo(() => opener.sample('training')),
    'profile:create': () => workplace.moveTo(() => opener.empty()),
    'preferences:change': (change) => changePreferences(change, { workplace, preferences, menu }),
  };
}

/** A new language or theme reaches the native parts at once, and the page by notice. */
export async function changePreferences(
  change: Partial<Preferences>,
  { workplace, preferences, menu }: Pick<AppParts, 'workplace' | 'preferences' | 'menu'>,
): Promise<Preferences> {
  const changed = await preferences.change(change);
  nativeTheme.themeSource = changed.theme;
  menu.update({ lang: changed.lang });
  workplace.showTitle();
  return changed;
}
