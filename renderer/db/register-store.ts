import type { Entry, Json, Patch } from '../../shared/changes/entry';
import type { Kind, RecordOf } from '../../shared/domain/records';
import type { DesktopApi, Saved } from '../../shared/ipc/contract';
import type { SaveError, UndoError } from '../../shared/ipc/errors';
import type { Register, RegisterView } from '../../shared/register/register';
import { fail, type Result, succeed } from '../../shared/result';
import type { CopyWriter } from './copy-writer';
import { applyEntries } from './load-working-copy';

/** The last thing that happened to the register, for the foot of the rail. */
export type SaveStatus =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: UndoError };

/** Values by field; null or undefined clears a field. */
export type FieldValues = Readonly<Record<string, unknown>>;
/** The fields of a kind that a screen may write. */
export type NewFields<K extends Kind> = Partial<Omit<RecordOf<K>, 'id' | 'kind'>>;

/** Called with the ids of the records that were changed, made or removed. */
export type RecordListener = (ids: ReadonlySet<string>) => void;

export type SaveOutcome = Result<Entry, SaveError>;

type Call = Pick<
  DesktopApi['call'],
  'registerSave' | 'registerUndo' | 'registerRedo' | 'registerEntriesAfter'
>;

export interface StoreParts {
  readonly register: Register;
  /** Keeps the working copy in step. */
  readonly writer: CopyWriter;
  readonly call: Call;
  /** Makes ids of records and drafts: UUIDv7. */
  readonly newId: () => string;
  /** Who signs the entries. */
  readonly author: string;
  /** The present instant, ISO 8601 UTC. */
  readonly now: () => string;
}

/**
 * The register as the screens live on it. A change goes to the journal first; only what main has written is applied
 * here and in the working copy. Changes wait in one line, so each sees what the one before left.
 */
export class RegisterStore {
  readonly #parts: StoreParts;
  readonly #listeners = new Set<() => void>();
  readonly #recordListeners = new Set<RecordListener>();
  #line: Promise<unknown> = Promise.resolve();
  #view: RegisterView;
  #status: SaveStatus = { kind: 'nothing' };

  constructor(parts: StoreParts) {
    this.#parts = parts;
    this.#view = viewOf(parts.register);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** Hears which records each change touched, those gone among them, before `subscribe` tells of the new view. */
  readonly onRecords = (listener: RecordListener): (() => void) => {
    this.#recordListeners.add(listener);
    return () => this.#recordListeners.delete(listener);
  };
  /** A new value after every change, so that it can be a key of whatever is derived from it. */
  readonly view = (): RegisterView => this.#view;
  readonly status = (): SaveStatus => this.#status;

  /** Writes fields of one record as one action; fields that keep their value are left out. */
  saveFields(id: string, values: FieldValues, action: string): Promise<SaveOutcome | null> {
    return this.#save(action, () => this.#patches(id, values));
  }

  /** Writes several records as one action and one undo step. */
  saveMany(changes: readonly { readonly id: string; readonly values: FieldValues }[], action: string) {
    return this.#save(action, () => changes.flatMap(({ id, values }) => this.#patches(id, values)));
  }

  /** Makes a record; answers its id once it is in the journal. */
  async createRecord<K extends Kind>(
    kind: K,
    fields: NewFields<K>,
    action: string,
  ): Promise<Result<string, SaveError>> {
    const id = this.#parts.newId();
    const outcome = await this.#save(action, () => this.#patches(id, { ...fields, kind }));
    return outcome === null || outcome.ok ? succeed(id) : outcome;
  }

  /** Puts records into the bin; they keep their fields, and references to them stay. */
  binRecords(ids: readonly string[], action: string): Promise<SaveOutcome | null> {
    const binnedAt = this.#parts.now();
    return this.saveMany(
      ids.map((id) => ({ id, values: { binnedAt } })),
      action,
    );
  }

  restoreRecords(ids: readonly string[], action: string): Promise<SaveOutcome | null> {
    return this.saveMany(
      ids.map((id) => ({ id, values: { binnedAt: null } })),
      action,
    );
  }

  undo(): Promise<Result<Entry, UndoError>> {
    return this.#inLine(() => this.#ask(() => this.#parts.call.registerUndo()));
  }

  redo(): Promise<Result<Entry, UndoError>> {
    return this.#inLine(() => this.#ask(() => this.#parts.call.registerRedo()));
  }

  #patches(id: string, values: FieldValues): readonly Patch[] {
    return Object.entries(values).flatMap(([field, value]) => {
      const before = this.#parts.register.valueOf(id, field);
      const after = toJson(value);
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ record: id, field, before, after }];
    });
  }

  /** Null when nothing differs from what is already there. */
  #save(action: string, build: () => readonly Patch[]): Promise<SaveOutcome | null> {
    const { call, newId, author } = this.#parts;
    return this.#inLine(async () => {
      const patches = build();
      if (patches.length === 0) return null;
      return this.#ask(() => call.registerSave({ id: newId(), author, action, patches: [...patches] }));
    });
  }

  async #ask<E extends UndoError>(send: () => Promise<Result<Saved, E>>): Promise<Result<Entry, E>> {
    this.#tell({ kind: 'saving' });
    const answer = await send();
    if (!answer.ok) {
      this.#tell({ kind: 'failed', error: answer.error });
      return fail(answer.error);
    }
    await this.#take(answer.value);
    return succeed(answer.value.entry);
  }

  /** Applies an acknowledged entry, after whatever main wrote in between. */
  async #take({ entry }: Saved): Promise<void> {
    const { register, call } = this.#parts;
    while (entry.seq > register.seq + 1) this.#apply(await call.registerEntriesAfter(register.seq));
    if (entry.seq === register.seq + 1) this.#apply([entry]);
    this.#view = viewOf(register);
    this.#tell({ kind: 'saved', at: entry.at });
  }

  /** The journal has the change, so nobody waits for the working copy. */
  #apply(entries: readonly Entry[]): void {
    const { register, writer } = this.#parts;
    const touched = applyEntries(register, entries);
    for (const listener of this.#recordListeners) listener(touched);
    void writer.write(touched);
  }

  #inLine<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#line.then(work, work);
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  #tell(status: SaveStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}

/** A form's value as the journal keeps it: without undefined members, null for nothing. */
function toJson(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}

function viewOf(register: Register): RegisterView {
  return {
    seq: register.seq,
    get: (id) => register.get(id),
    find: (kind, id) => register.find(kind, id),
    all: (kind) => register.all(kind),
    complete: (kind) => register.complete(kind),
    binned: () => register.binned(),
  };
}
