import type { Draft, Entry } from '../../shared/changes/entry';
import { emptyStacks, inversePatches, nextStacks, type UndoStacks } from '../../shared/changes/undo';
import { AnyRecord } from '../../shared/domain/records';
import type { DesktopApi, Notices, Preferences, Saved } from '../../shared/ipc/contract';
import type { SaveError, UndoError } from '../../shared/ipc/errors';
import { Register } from '../../shared/register/register';
import { fail, type Result, succeed } from '../../shared/result';

type Call = DesktopApi['call'];
const refuse = () => Promise.reject(new Error('This test asks main for something it has no answer to'));

/** What the main process is to a page, in memory: a journal that parses, numbers and undoes as the real one does. */
export class MemoryDesktop implements DesktopApi {
  readonly entries: Entry[] = [];
  readonly drafts: Draft[] = [];
  /** Set to make the next saves fail. */
  failure: SaveError | null = null;
  /** Set to keep the next saves on their way until it resolves, as a slow disk does. */
  disk: Promise<void> | null = null;
  preferences: Preferences = { lang: 'en', theme: 'light', screens: {} };
  readonly #register: Register;
  #stacks: UndoStacks = emptyStacks;
  readonly #listeners = new Map<string, Set<(...args: never[]) => void>>();

  constructor(records: readonly AnyRecord[] = []) {
    this.#register = new Register(records);
  }

  readonly call: Call = {
    appStart: refuse,
    appFlushed: async () => undefined,
    appEnableCommands: async () => undefined,
    registerRecordsFrom: async () => {
      const records = JSON.stringify([...this.#register.everything()]);
      return { seq: this.entries.length, records, next: null };
    },
    registerEntriesAfter: async (seq) => this.entries.filter((entry) => entry.seq > seq),
    registerReportWorkingCopy: async () => 'good',
    registerRefuseWorkingCopy: async () => undefined,
    registerSave: async (draft) => {
      await this.disk;
      return this.#accept(draft);
    },
    registerUndo: async () => this.#turn('undo'),
    registerRedo: async () => this.#turn('redo'),
    registerOpenFile: async () => null,
    registerSaveFile: async () => null,
    registerChoosePicture: async () => null,
    profileList: async () => [],
    profileOpen: refuse,
    profileOpenTraining: refuse,
    profileCreate: refuse,
    preferencesChange: async (change) => {
      this.preferences = { ...this.preferences, ...change };
      return this.preferences;
    },
    paperWarmUp: async () => undefined,
    paperPrepare: refuse,
    paperCancel: async () => undefined,
    paperExport: async () => null,
    paperRecent: async () => [],
    paperOpen: async () => undefined,
    paperShowInFolder: async () => undefined,
    paperOpenToPrint: refuse,
    editionFreeze: refuse,
    editionOpen: refuse,
    editionExport: async () => null,
  };

  on<N extends keyof Notices>(notice: N, listener: Notices[N]): () => void {
    const heard = this.#listeners.get(notice) ?? new Set();
    heard.add(listener);
    this.#listeners.set(notice, heard);
    return () => heard.delete(listener);
  }

  /** Tells the page something without being asked, as the main process does. */
  notify<N extends keyof Notices>(notice: N, ...args: Parameters<Notices[N]>): void {
    for (const listener of this.#listeners.get(notice) ?? [])
      (listener as (...told: typeof args) => void)(...args);
  }

  #accept(draft: Draft, cause?: Entry['cause']): Result<Saved, SaveError> {
    if (this.failure) return fail(this.failure);
    this.drafts.push(draft);
    const seq = this.entries.length + 1;
    const at = new Date(Date.UTC(2025, 10, 21, 9, 0, seq)).toISOString();
    const entry: Entry = { ...draft, seq, at, device: 'test', ...(cause ? { cause } : {}) };
    const trial = new Register(this.#register.everything());
    for (const record of trial.apply(entry).changed) {
      const [issue] = AnyRecord.safeParse(record).error?.issues ?? [];
      const field = String(issue?.path[0]);
      if (issue) return fail({ code: 'invalidField', record: record.id, field, rule: issue.message });
    }
    this.#register.apply(entry);
    this.entries.push(entry);
    this.#stacks = nextStacks(this.#stacks, entry);
    const [undo, redo] = [this.#stacks.undo.at(-1), this.#stacks.redo.at(-1)];
    return succeed({ entry, undo: { undo: undo?.action ?? null, redo: redo?.action ?? null } });
  }

  #turn(way: 'undo' | 'redo'): Result<Saved, UndoError> {
    const entry = this.#stacks[way].at(-1);
    if (!entry) return fail({ code: 'nothingToUndo' });
    const patches = inversePatches(entry, way, (id, field) => this.#register.valueOf(id, field));
    if (!patches.ok) return patches;
    const { author, action } = entry;
    const id = `${way}-${this.entries.length}`;
    return this.#accept({ id, author, action, patches: [...patches.value] }, { kind: way, entry: entry.id });
  }
}
