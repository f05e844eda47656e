import { setImmediate as nextTurn } from 'node:timers/promises';
import { session } from 'electron';
import type { ProfileInfo, Saved, UndoState } from '../../shared/ipc/contract';
import type { OpenError } from '../../shared/ipc/errors';
import { type Result, succeed } from '../../shared/result';
import { closePaperWindow } from '../exports/print-pdf';
import type { PreferenceStore } from '../settings/preferences';
import { keepOfficeName } from '../storage/office-name';
import type { AppMenu } from './app-menu';
import { rememberLastOffice } from './last-office';
import { MainWindow } from './main-window';
import type { OpenOffice } from './office-opener';
import { readWindowState, writeWindowState } from './window-state';
import { windowTitle } from './window-title';

/** More working copies than this in one run that do not agree with the journal mean that the disk keeps none. */
const rebuildLimit = 3;

export interface WorkplaceOptions {
  readonly dataFolder: string;
  readonly preferences: PreferenceStore;
  readonly menu: AppMenu;
  /** No working copy can be kept; the journal in `folder` is whole. */
  readonly giveUp: (folder: string) => void;
  /** The page of the window crashed again and again; everything saved is in the journal. */
  readonly stopped: () => void;
  /** A window could not be opened: a bug or a broken installation. */
  readonly failed: (cause: unknown) => void;
}

/** An office is listed by the name it has when it is left. */
async function leave({ profile, store }: OpenOffice): Promise<void> {
  await keepOfficeName(profile.folder, store.register);
  await store.close();
}

const nothingToUndo: UndoState = { undo: null, redo: null };

/**
 * The office that is open and the window in which it is worked on. A window belongs to one Chromium session, so another
 * office or another generation of the working copy means another window.
 */
export class Workplace {
  #office: OpenOffice | null = null;
  #window: MainWindow | null = null;
  #moving = 0;
  #moves: Promise<void> = Promise.resolve();
  #openings: Promise<unknown> = Promise.resolve();
  #newest: OpenOffice | null = null;
  #rebuilds = 0;
  #rebuilding = false;

  constructor(private readonly options: WorkplaceOptions) {}

  get office(): OpenOffice | null {
    return this.#office;
  }

  get window(): MainWindow | null {
    return this.#window;
  }

  /** True while one window gives way to the next, so that the app does not end with the first. */
  get isMoving(): boolean {
    return this.#moving > 0;
  }

  /** Opens the first window, on an office or on the choice of one. */
  start(office: OpenOffice | null): Promise<void> {
    this.#newest = office;
    return this.#move(office);
  }

  /**
   * Moves to an office that `open` opens. Returns as soon as it is open, so that a page can hear the answer before its
   * window closes; on failure nothing moves. Calls take turns: a double click opens one office, and an office that is
   * being left is given up before it can be opened again.
   */
  moveTo(open: () => Promise<Result<OpenOffice, OpenError>>): Promise<Result<ProfileInfo, OpenError>> {
    const turn = this.#openings.then(async () => {
      await this.#moves;
      const opened = await open();
      if (!opened.ok) return opened;
      const next = opened.value;
      if (next === this.newest) this.#window?.focus();
      else this.#moveSoon(next);
      this.#newest = next;
      return succeed(next.profile);
    });
    this.#openings = turn.catch(() => undefined);
    return turn;
  }

  /** The office that was opened last, also while its window is not there yet. */
  get newest(): OpenOffice | null {
    return this.#newest ?? this.#office;
  }

  /** Puts the working copy aside and shows the office in a new window that is filled from the journal. */
  async rebuild(reason: string): Promise<void> {
    const office = this.#office;
    if (!office) return;
    this.#rebuilds += 1;
    if (this.#rebuilds > rebuildLimit) return this.options.giveUp(office.profile.folder);
    this.#rebuilding = true;
    await office.store.startNewGeneration(reason);
    this.#moveSoon(office);
  }

  /** Menu and title follow what was saved. */
  follow({ undo }: Pick<Saved, 'undo'>): void {
    this.options.menu.update({ undo });
    this.showTitle();
  }

  showTitle(): void {
    this.#window?.setTitle(
      windowTitle(this.#office?.store.register ?? null, this.options.preferences.current.lang),
    );
  }

  /** Gives the office up after its last window has closed. */
  async close(): Promise<void> {
    const office = this.#office;
    this.#office = null;
    this.#newest = null;
    if (office) await leave(office);
  }

  /** Leaves the page the time to hear the answer to what it asked. */
  #moveSoon(next: OpenOffice): void {
    this.#move(next, nextTurn()).catch(this.options.failed);
  }

  #move(next: OpenOffice | null, begin: Promise<void> = Promise.resolve()): Promise<void> {
    this.#moving += 1;
    const turn = Promise.all([this.#moves, begin]).then(() => this.#moveNow(next));
    this.#moves = turn
      .catch(() => undefined)
      .then(() => {
        this.#moving -= 1;
      });
    return turn;
  }

  async #moveNow(next: OpenOffice | null): Promise<void> {
    const before = this.#office;
    // What is still in the old window's fields belongs into the old journal.
    await this.#window?.close();
    if (before && before.store !== next?.store) await leave(before);
    this.#office = next;
    this.#rebuilding = false;
    if (next) await rememberLastOffice(this.options.dataFolder, next.profile.folder);
    this.options.menu.update({ undo: next?.store.undoState() ?? nothingToUndo, enabled: null });
    await this.#openWindow(next);
  }

  async #openWindow(office: OpenOffice | null): Promise<void> {
    const { dataFolder, preferences } = this.options;
    const window = new MainWindow({
      // Choosing an office leaves nothing behind.
      session: office ? session.fromPath(office.store.workingFolder) : session.fromPartition('choice'),
      title: windowTitle(office?.store.register ?? null, preferences.current.lang),
      state: await readWindowState(dataFolder),
      // A window that gives way to a rebuilt working copy never came to show a field.
      mayHoldText: () => this.#office !== null && !this.#rebuilding,
      onStopped: this.options.stopped,
      onClosed: (state) => {
        if (this.#window === window) this.#window = null;
        // The hidden paper window must not keep an app alive that has no other.
        if (!this.isMoving) closePaperWindow();
        void writeWindowState(dataFolder, state);
      },
    });
    this.#window = window;
    await window.load();
  }
}
