import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorageError } from '../../../shared/ipc/storage-error';
import { fail, type Result, succeed } from '../../../shared/result';
import { codeOf } from '../disk';
import { Turns } from '../turns';
import { type Holder, holderOf, isAlive, removeHolder, silence, writeHolder } from './holder';

/** The right to write to a profile; the system itself takes it back when the process ends, however it ends. */
export interface ProfileLock {
  /**
   * The computer that took the profile over while this one was silent, asleep perhaps, for longer than a holder may
   * be; null while the place is still ours. Asked before every write, and reads a file only after such a silence.
   */
  takenBy(): Promise<string | null>;
  release(): Promise<void>;
}

const heartbeat = 30_000;

/**
 * Takes the one writer's place of a profile. On this computer a listening pipe decides, which a dead process cannot
 * hold; a fresh heartbeat from another computer (a shared folder) decides too. No process id is ever asked.
 */
export async function lockProfile(
  folder: string,
  device: string,
  now: () => Date,
): Promise<Result<ProfileLock, StorageError>> {
  const since = now().toISOString();
  const pipe = await pipeName(folder);
  const server = await listen(pipe);
  const holder = await holderOf(folder);
  if (!server)
    return fail({ code: 'profileInUse', host: holder?.host ?? device, since: holder?.since ?? since });
  if (holder && holder.host !== device && isAlive(holder, now())) {
    await close(server);
    return fail({ code: 'profileInUse', host: holder.host, since: holder.since });
  }
  const beats = new Beats(folder, { host: device, since }, now);
  await beats.begin();
  const timer = setInterval(() => void beats.renew(), heartbeat).unref();
  return succeed({
    takenBy: () => beats.confirm(),
    async release() {
      clearInterval(timer);
      if ((await beats.renew()) === null) await removeHolder(folder);
      await close(server);
    },
  });
}

/** The note that says who holds the profile, kept fresh; never written over another holder's. */
class Beats {
  #confirmed = 0;
  #taker: string | null = null;
  readonly #turns = new Turns();

  constructor(
    private readonly folder: string,
    private readonly own: Pick<Holder, 'host' | 'since'>,
    private readonly now: () => Date,
  ) {}

  /** Whoever stood there before is gone. */
  begin(): Promise<void> {
    return this.#turns.take(() => this.#write());
  }

  async confirm(): Promise<string | null> {
    const quiet = this.now().getTime() - this.#confirmed;
    return this.#taker !== null || quiet < silence ? this.#taker : this.renew();
  }

  /** Names whoever wrote another note into the place of ours; a note that was lost is written again. */
  renew(): Promise<string | null> {
    return this.#turns.take(async () => {
      const found = await holderOf(this.folder);
      const isOurs = !found || (found.host === this.own.host && found.since === this.own.since);
      if (!isOurs) this.#taker = found.host;
      if (this.#taker === null) await this.#write();
      return this.#taker;
    });
  }

  async #write(): Promise<void> {
    const beat = this.now();
    await writeHolder(this.folder, { ...this.own, beat: beat.toISOString() });
    this.#confirmed = beat.getTime();
  }
}

const close = (server: Server) => new Promise<void>((done) => server.close(() => done()));

/** One name for a folder however it is reached, in the namespace of this computer. */
async function pipeName(folder: string): Promise<string> {
  const path = await realpath(folder);
  const key = process.platform === 'linux' ? path : path.toLowerCase();
  const name = `partner-cities-${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

/** Listens on the pipe; null when a living process already does. */
async function listen(pipe: string): Promise<Server | null> {
  const server = await tryListen(pipe);
  if (server || !pipe.endsWith('.sock') || (await isAnswered(pipe))) return server;
  // A socket file outlives the process that made it: nobody answers, so nobody holds it.
  await rm(pipe, { force: true });
  return tryListen(pipe);
}

function tryListen(pipe: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (cause) => {
      if (['EADDRINUSE', 'EACCES'].includes(codeOf(cause))) resolve(null);
      else reject(cause);
    });
    server.listen(pipe, () => resolve(server.unref()));
  });
}

function isAnswered(pipe: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(pipe);
    socket.once('connect', () => resolve(Boolean(socket.destroy())));
    socket.once('error', () => resolve(false));
  });
}
