import type { DesktopApi, Preferences } from '../../shared/ipc/contract';

const writeAfterMs = 400;

/** Preferences as the page sees them: changed at once here, and written by main a moment later. */
export class PreferencesStore {
  readonly #call: Pick<DesktopApi['call'], 'preferencesChange'>;
  readonly #listeners = new Set<() => void>();
  #current: Preferences;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(current: Preferences, call: Pick<DesktopApi['call'], 'preferencesChange'>) {
    this.#current = current;
    this.#call = call;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly current = (): Preferences => this.#current;

  /** Changes language or theme; native menus follow at once. */
  change(change: Partial<Pick<Preferences, 'lang' | 'theme'>>): void {
    this.accept({ ...this.#current, ...change });
    void this.#call.preferencesChange(change);
  }

  remember(key: string, value: string): void {
    if (this.#current.screens[key] === value) return;
    this.accept({ ...this.#current, screens: { ...this.#current.screens, [key]: value } });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), writeAfterMs);
  }

  /** Writes remembered screen state that still waits. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#call.preferencesChange({ screens: this.#current.screens });
  }

  /** Takes preferences as another part set them. */
  accept(preferences: Preferences): void {
    this.#current = preferences;
    for (const listener of this.#listeners) listener();
  }
}
