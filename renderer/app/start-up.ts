import type { i18n } from 'i18next';
import { v7 } from 'uuid';
import type { DesktopApi } from '../../shared/ipc/contract';
import { loadWorkingCopy } from '../db/load-working-copy';
import { RegisterStore } from '../db/register-store';
import { startTexts } from '../i18n/i18n';
import { startNameWorker } from '../ui/ask-name-worker';
import { Commands } from '../ui/commands';
import { NameEngine } from '../ui/name-engine';
import { PendingEdits } from '../ui/pending-edits';
import { PreferencesStore } from '../ui/preferences-store';
import type { Services } from '../ui/services';
import { Toasts } from '../ui/toasts';

/** How far the start has come: what the window shows. */
export type Stage =
  | { readonly kind: 'firstRun' }
  /** The register is being read; `done` of `total` records. */
  | { readonly kind: 'opening'; readonly done: number; readonly total: number }
  /** Main is about to replace this window. */
  | { readonly kind: 'reopening' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'ready'; readonly store: RegisterStore };

export interface Started {
  readonly texts: i18n;
  readonly services: Services;
  readonly stage: Stage;
}

type Show = (stage: Stage) => void;

/** A start that takes longer than this, in ms, is explained. */
const patience = 400;

/** Asks main what to show, loads the register when an office is open, and shows each stage. */
export async function startUp(
  desktop: DesktopApi,
  factory: IDBFactory,
  show: (started: Started) => void,
): Promise<void> {
  const start = await desktop.call.appStart();
  const texts = startTexts(start.preferences.lang);
  const services: Services = {
    desktop,
    start,
    preferences: new PreferencesStore(start.preferences, desktop.call),
    commands: new Commands(),
    pending: new PendingEdits(),
    toasts: new Toasts(),
    names: new NameEngine(startNameWorker),
  };
  const showStage: Show = (stage) => show({ texts, services, stage });
  if (!start.profile) showStage({ kind: 'firstRun' });
  else showStage(await openOffice(services, factory, showStage));
}

/** Loads the register; an unexpected end is shown too, so that no window stays blank. */
async function openOffice({ desktop, start }: Services, factory: IDBFactory, show: Show): Promise<Stage> {
  const progress = new Progress(start.records, show);
  try {
    const loaded = await loadWorkingCopy(desktop.call, factory, { onProgress: progress.note, pause: idle });
    if (!loaded.ok) return { kind: 'reopening' };
    const store = new RegisterStore({
      ...loaded.value,
      call: desktop.call,
      newId: () => v7(),
      author: 'user',
      now: () => new Date().toISOString(),
    });
    return { kind: 'ready', store };
  } catch (cause) {
    return { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) };
  } finally {
    progress.end();
  }
}

/** Shows how far the register has been read, once the start has taken long enough to wonder. */
class Progress {
  #done = 0;
  #isShown = false;
  readonly #timer: ReturnType<typeof setTimeout>;

  constructor(
    private readonly total: number,
    private readonly show: Show,
  ) {
    this.#timer = setTimeout(() => {
      this.#isShown = true;
      this.note(this.#done);
    }, patience);
  }

  readonly note = (done: number): void => {
    this.#done = done;
    if (this.#isShown) this.show({ kind: 'opening', done, total: this.total });
  };

  end(): void {
    clearTimeout(this.#timer);
  }
}

/** The working copy is filled while nothing else is to do, but not put off for ever. */
const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2_000 }));
