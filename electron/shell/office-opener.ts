import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { AnyRecord } from '../../shared/domain/records';
import type { ProfileInfo } from '../../shared/ipc/contract';
import type { OpenError, SaveError } from '../../shared/ipc/errors';
import type { StorageError } from '../../shared/ipc/storage-error';
import { readRegisterFile } from '../../shared/register/read-register-file';
import { fail, type Result, succeed } from '../../shared/result';
import { keepOfficeName, officeNames, readOfficeName } from '../storage/office-name';
import { type OfficeStore, openStore } from '../storage/office-store';
import type { Origin } from '../storage/profile-file';
import { createProfile, findProfile, listProfiles } from '../storage/profiles';
import { storageErrorOf } from '../storage/storage-error';
import { readSample, type SampleName } from './sample-offices';

/** An office that this process has open for writing. */
export interface OpenOffice {
  readonly profile: ProfileInfo;
  readonly store: OfficeStore;
}

type Opened = Result<OpenOffice, OpenError>;

export interface OpenerOptions {
  /** Folder under which the offices of this computer lie. */
  readonly base: string;
  /** Names this computer in the journal. */
  readonly device: string;
  /** Named as the author of a register that is opened. */
  readonly author: string;
  readonly now: () => Date;
  /** Milestone of the Chromium that opens the working copy; null where it is not known. */
  readonly chromium: number | null;
  /** The office that this process already has open: its lock would refuse it to be opened again. */
  readonly current: () => OpenOffice | null;
}

/** Finds, makes and opens offices. Each way ends with an open store, or with nothing changed. */
export class OfficeOpener {
  constructor(private readonly options: OpenerOptions) {}

  /** The offices of this computer, oldest first, by the names they had when they were last open. */
  async list(): Promise<readonly ProfileInfo[]> {
    const open = this.options.current();
    const profiles = await listProfiles(this.options.base);
    return Promise.all(
      profiles.map(async (profile): Promise<ProfileInfo> => {
        const isOpen = open?.profile.folder === resolve(profile.folder);
        const names = isOpen ? officeNames(open.store.register) : await readOfficeName(profile.folder);
        return names === undefined ? profile : { ...profile, names };
      }),
    );
  }

  async byId(id: string): Promise<Opened> {
    const known = (await this.list()).find((profile) => profile.id === id);
    return known
      ? this.#open(known.folder)
      : fail({ code: 'notAProfile', folder: join(this.options.base, id) });
  }

  /** A folder named by its path; a missing or empty one becomes an empty office. */
  async folder(path: string): Promise<Opened> {
    const folder = resolve(path);
    try {
      await mkdir(folder, { recursive: true });
    } catch (cause) {
      return fail(storageErrorOf(cause, folder));
    }
    return this.#open(folder);
  }

  /** An empty office of one's own. */
  empty(): Promise<Opened> {
    return this.#make(`office-${this.options.now().getTime().toString(36)}`, { kind: 'own' });
  }

  /** A register file as an office of its own; the same file opens the same office again, with what was changed there. */
  async file(path: string): Promise<Opened> {
    const file = resolve(path);
    const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => cause);
    if (typeof text !== 'string') {
      return fail({ code: text.code === 'ENOENT' ? 'fileMissing' : 'notReadable', file });
    }
    return this.#text(text, file, { kind: 'file', file: basename(file) });
  }

  /** A sample office out of the app's own package. */
  async sample(name: SampleName): Promise<Opened> {
    const origin: Origin =
      name === 'training' ? { kind: 'training' } : { kind: 'file', file: `${name}.json` };
    return this.#text(await readSample(name), `${name}.json`, origin);
  }

  async #text(text: string, file: string, origin: Origin): Promise<Opened> {
    const register = readRegisterFile(text);
    if (!register.ok) return fail({ code: 'registerInvalid', file, problems: register.error });
    return this.#make(profileIdFor(file, text), origin, register.value.records);
  }

  /** Opens the profile with this id, making it first where it is missing. */
  async #make(id: string, origin: Origin, records?: readonly AnyRecord[]): Promise<Opened> {
    const { base, device, author, now } = this.options;
    const known = (await this.list()).find((profile) => profile.id === id);
    if (known) return this.#open(known.folder);
    try {
      await mkdir(base, { recursive: true });
    } catch (cause) {
      return fail(storageErrorOf(cause, base));
    }
    const wanted = { id, origin, device, now, author, ...(records ? { records } : {}) };
    const made = await createProfile(base, wanted);
    return made.ok ? this.#open(made.value.folder) : fail(openErrorOf(made.error, join(base, id)));
  }

  async #open(folder: string): Promise<Opened> {
    const { device, now, chromium, current } = this.options;
    const open = current();
    if (open?.profile.folder === resolve(folder)) return succeed(open);
    const store = await openStore(folder, { device, now, ...(chromium === null ? {} : { chromium }) });
    if (!store.ok) return store;
    await keepOfficeName(folder, store.value.register);
    const known = await findProfile(folder);
    const training = store.value.register.all('office').some((office) => office.training === true);
    const profile = known.ok ? known.value : { id: basename(folder), folder, training };
    return succeed({
      profile: { id: profile.id, folder: resolve(profile.folder), training: profile.training || training },
      store: store.value,
    });
  }
}

function profileIdFor(file: string, text: string): string {
  const name = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${name || 'register'}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

/** Records were checked before, so what can refuse them now is the disk. */
function openErrorOf(error: StorageError | SaveError, folder: string): StorageError {
  if (error.code === 'writeFailed') {
    const codes = { diskFull: 'profileDiskFull', readOnly: 'profileFolderReadOnly', other: null } as const;
    const code = codes[error.reason];
    return code ? { code, folder } : { code: 'storageFailed', folder, detail: error.detail };
  }
  return 'folder' in error || 'file' in error || 'host' in error
    ? error
    : { code: 'storageFailed', folder, detail: error.code };
}
