import { stat } from 'node:fs/promises';
import { v7 as newUuid } from 'uuid';
import { type Cause, Draft, type Entry, type Json, type Patch } from '../../shared/changes/entry';
import { inversePatches, nextStacks, type UndoStacks } from '../../shared/changes/undo';
import type { AnyRecord } from '../../shared/domain/records';
import type { RecordBatch, Saved, StartWarning, UndoState, WorkingState } from '../../shared/ipc/contract';
import type { SaveError, UndoError } from '../../shared/ipc/errors';
import type { StorageError } from '../../shared/ipc/storage-error';
import type { Register } from '../../shared/register/register';
import { fail, type Result, succeed } from '../../shared/result';
import { agreesWithJournal } from './agrees-with-journal';
import { creationPatches } from './creation-patches';
import { importPieces } from './import-pieces';
import type { WriteFailure } from './journal/journal-writer';
import { type Asker, judgePatches } from './judge-patches';
import { lockProfile } from './lock/profile-lock';
import { readProfileFile } from './profile-file';
import { RecordBatches } from './record-batches';
import { storageErrorOf } from './storage-error';
import { openParts, type StoreOptions, type StoreParts } from './store-parts';
import { Turns } from './turns';

/** As much of the journal as a page is sent in one message, in bytes. */
const batchLimit = 2 * 1024 * 1024;

/** What identifies an entry besides its patches. */
type Heading = Pick<Entry, 'id' | 'author' | 'action'> & { readonly cause?: Cause };

/** One open profile: the only writer of its journal, and the register that the journal adds up to. */
export class OfficeStore {
  readonly register: Register;
  readonly warnings: readonly StartWarning[];
  #stacks: UndoStacks;
  #lastAt: string | null;
  readonly #batches: RecordBatches;
  readonly #turns = new Turns();
  #stopSaid = false;

  constructor(private readonly parts: StoreParts) {
    this.register = parts.register;
    this.#batches = new RecordBatches(parts.register);
    this.warnings = parts.warnings;
    this.#stacks = parts.stacks;
    this.#lastAt = parts.lastAt;
  }

  /** The last entry in the journal. */
  get seq(): number {
    return this.parts.index.lastSeq;
  }

  /** Why nothing can be written any more in this run; null while all is well. */
  get failure(): WriteFailure | null {
    return this.parts.writer.failure;
  }

  /** The folder for Chromium's session that holds the working copy in use. */
  get workingFolder(): string {
    return this.parts.copies.folder;
  }

  /** True when an earlier working copy was put aside in this run and the one in use is filled anew. */
  get rebuilt(): boolean {
    return this.parts.copies.rebuilt;
  }

  undoState(): UndoState {
    return {
      undo: this.#stacks.undo.at(-1)?.action ?? null,
      redo: this.#stacks.redo.at(-1)?.action ?? null,
    };
  }

  /** Writes one user action, whole or not at all. A draft that was already accepted is acknowledged again. */
  save(draft: Draft): Promise<Result<Saved, SaveError>> {
    return this.#turns.take(async () => {
      const parsed = Draft.safeParse(draft);
      if (!parsed.success) return fail({ code: 'badDraft' });
      const { patches, ...heading } = parsed.data;
      const known = this.parts.index.seqOf(heading.id);
      if (known !== undefined) return this.#acknowledge(known);
      return this.#write(heading, patches, 'user');
    });
  }

  /** Takes back the newest action that still can be, for whoever made it. */
  undo(): Promise<Result<Saved, UndoError>> {
    return this.#turns.take(() => this.#turnBack('undo'));
  }

  redo(): Promise<Result<Saved, UndoError>> {
    return this.#turns.take(() => this.#turnBack('redo'));
  }

  /**
   * Writes a register's records as entries of bounded size; they are where undo ends. All are judged before the first
   * is written, but a disk that fails midway keeps what came before: the profile is to be thrown away then.
   */
  importRecords(records: readonly AnyRecord[], author: string): Promise<Result<UndoState, SaveError>> {
    return this.#turns.take(async () => {
      if (this.failure) return fail(this.#sayStopped(this.failure));
      const judged = judgePatches(this.register, records.flatMap(creationPatches), 'import');
      if (!judged.ok) return judged;
      const heading = { author, action: 'importRegister', cause: { kind: 'import' } } as const;
      for (const piece of importPieces(judged.value)) {
        const written = await this.#append({ id: this.#newId(), ...heading }, piece);
        if (!written.ok) return written;
      }
      return succeed(this.undoState());
    });
  }

  /** The records of the register from this place on, as much as fits one message. */
  async recordsFrom(from: number): Promise<RecordBatch> {
    return this.#batches.batch(from);
  }

  /** Entries after `seq`, oldest first, at most `limit` and about `byteLimit` bytes, but one at least if there is one. */
  entriesAfter(seq: number, limit = 2_000, byteLimit = batchLimit): Promise<readonly Entry[]> {
    return this.parts.index.read(seq, limit, byteLimit);
  }

  /** Whether a working copy holds what the journal gave it; a good one may be behind, or never have been filled. */
  checkWorkingCopy(state: WorkingState): Promise<'good' | 'rebuild'> {
    return this.#turns.take(async () => {
      const { copies } = this.parts;
      const wasEmptied = state.appliedSeq === 0 && (copies.reached?.seq ?? 0) > 0;
      if (wasEmptied || !(await agreesWithJournal(state, this.parts.folder, this.register))) return 'rebuild';
      if (state.appliedSeq > 0) await copies.noteReached(state);
      await copies.noteJournal(this.seq);
      return 'good';
    });
  }

  /** Puts the working copy aside and begins an empty one, to be fed from the journal. */
  startNewGeneration(reason: string): Promise<void> {
    return this.#turns.take(() => this.parts.copies.startNew(reason));
  }

  /** Finishes what is being written and gives the profile up. */
  close(): Promise<void> {
    return this.#turns.take(async () => {
      await this.parts.copies.noteJournal(this.seq);
      await this.parts.writer.close();
      await this.parts.lock.release();
    });
  }

  #newId(): string {
    return (this.parts.options.newId ?? newUuid)();
  }

  /** Never before the entry ahead, whatever the clock says, so that every change has an instant of its own. */
  #nextInstant(): string {
    const after = this.#lastAt === null ? 0 : Date.parse(this.#lastAt) + 1;
    return new Date(Math.max(this.parts.options.now().getTime(), after)).toISOString();
  }

  async #acknowledge(seq: number): Promise<Result<Saved, SaveError>> {
    const [entry] = await this.parts.index.read(seq - 1, 1, batchLimit);
    return entry ? succeed({ entry, undo: this.undoState() }) : fail({ code: 'badDraft' });
  }

  async #write(heading: Heading, patches: readonly Patch[], asker: Asker): Promise<Result<Saved, SaveError>> {
    if (this.failure) return fail(this.#sayStopped(this.failure));
    const taker = await this.parts.lock.takenBy();
    if (taker !== null) return fail({ code: 'officeTakenOver', computer: taker });
    const judged = judgePatches(this.register, patches, asker);
    return judged.ok ? this.#append(heading, judged.value) : judged;
  }

  async #append(
    { cause, ...heading }: Heading,
    patches: readonly Patch[],
  ): Promise<Result<Saved, SaveError>> {
    const at = this.#nextInstant();
    const entry: Entry = {
      seq: this.seq + 1,
      at,
      ...heading,
      device: this.parts.options.device,
      ...(cause ? { cause } : {}),
      patches: [...patches],
    };
    const written = await this.parts.writer.append(entry);
    if (!written.ok) return fail(this.#sayStopped(written.error));
    this.parts.index.add(entry, written.value);
    this.register.apply(entry);
    this.#stacks = nextStacks(this.#stacks, entry);
    this.#lastAt = at;
    return succeed({ entry, undo: this.undoState() });
  }

  /** The first refusal says why; later ones only that writing has stopped. */
  #sayStopped(failure: WriteFailure): SaveError {
    if (this.#stopSaid) return { code: 'writingStopped' };
    this.#stopSaid = true;
    return { code: 'writeFailed', ...failure };
  }

  async #turnBack(direction: 'undo' | 'redo'): Promise<Result<Saved, UndoError>> {
    const action = this.#stacks[direction].at(-1);
    if (!action) return fail({ code: 'nothingToUndo' });
    const current = (id: string, field: string): Json => this.register.valueOf(id, field);
    const patches = inversePatches(action, direction, current);
    if (!patches.ok) return patches;
    const heading: Heading = {
      id: this.#newId(),
      author: action.author,
      action: action.action,
      cause: { kind: direction, entry: action.id },
    };
    return this.#write(heading, patches.value, 'undo');
  }
}

/**
 * Opens a profile's folder for writing: takes its lock, verifies and replays the journal, finds the working copy.
 * Anything that cannot be trusted is an error and nothing is changed, but for a torn last line, which is cut off.
 */
export async function openStore(
  folder: string,
  options: StoreOptions,
): Promise<Result<OfficeStore, StorageError>> {
  try {
    if (!(await stat(folder)).isDirectory()) return fail({ code: 'profileFolderMissing', folder });
    const profile = await readProfileFile(folder);
    if (!profile.ok && profile.error.code === 'profileTooNew') return profile;
    const lock = await lockProfile(folder, options.device, options.now);
    if (!lock.ok) return lock;
    const parts = await openParts(folder, options, lock.value).catch(async (cause: unknown) => {
      await lock.value.release();
      throw cause;
    });
    if (parts.ok) return succeed(new OfficeStore(parts.value));
    await lock.value.release();
    return parts;
  } catch (cause) {
    return fail(storageErrorOf(cause, folder));
  }
}
