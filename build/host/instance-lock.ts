import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { HostError } from './strict';

/** What the worker is told: where the lock is, what a second instance says, and where to put the outcome. */
export type LockRequest = { address: string; greeting: Greeting; outcome: SharedArrayBuffer };
export type Greeting = { argv: string[]; workingDirectory: string };
export const PENDING = 0;
export const HELD = 1;
export const TAKEN = 2;

/** A pipe on Windows, an abstract socket on Linux: both vanish with their process. macOS needs a file. */
function addressOf(userData: string): string {
  const name = `partner-cities-host-${createHash('sha256').update(userData).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join('/tmp', `${name}.sock`);
}

let worker: Worker | undefined;

/**
 * Electron's call is synchronous, Node's sockets are not: a worker listens and this thread waits for its outcome.
 * The system gives the socket back when the process ends, however it ends.
 */
export function takeInstanceLock(userData: string, onSecond: (greeting: Greeting) => void): boolean {
  if (worker) return true;
  const outcome = new SharedArrayBuffer(4);
  const greeting = { argv: process.argv, workingDirectory: process.cwd() };
  const request: LockRequest = { address: addressOf(userData), greeting, outcome };
  const started = new Worker(new URL('./lock-worker.js', import.meta.url), { workerData: request });
  Atomics.wait(new Int32Array(outcome), 0, PENDING, 10_000);
  const result = Atomics.load(new Int32Array(outcome), 0);
  if (result === PENDING) throw new HostError('the single-instance lock gave no answer in ten seconds');
  if (result === TAKEN) return false;
  worker = started;
  started.unref();
  started.on('message', onSecond);
  return true;
}

export async function releaseInstanceLock(): Promise<void> {
  await worker?.terminate();
  worker = undefined;
}
