import { Worker } from 'node:worker_threads';
import type { PaperError } from '../../shared/ipc/errors';
import { fail, type Result, succeed } from '../../shared/result';
import { buildOfficeFile, type OfficeJob } from './office-file';

/** What the thread says when it has loaded its code and takes the job. */
export const started = 'started';

/**
 * Builds a Word or Excel file on a thread of its own, so that windows go on answering meanwhile. A thread whose code
 * cannot be loaded (some releases of Electron give threads no access to the packed app) leaves the work to this one.
 * Fails only when cancelled; an error in the building itself is a bug and is thrown.
 */
export function buildApart(
  job: OfficeJob,
  code: URL,
  signal?: AbortSignal,
): Promise<Result<Uint8Array, PaperError>> {
  if (signal?.aborted) return Promise.resolve(fail({ code: 'paperCancelled' }));
  return new Promise((resolve, reject) => {
    const worker = new Worker(code);
    let hasStarted = false;
    const cancel = () => {
      resolve(fail({ code: 'paperCancelled' }));
      void worker.terminate();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    const end = () => signal?.removeEventListener('abort', cancel);
    worker.on('message', (said: typeof started | Uint8Array) => {
      if (said === started) {
        hasStarted = true;
        worker.postMessage(job);
      } else {
        end();
        resolve(succeed(said));
      }
    });
    worker.on('error', (error) => {
      end();
      if (hasStarted) reject(error);
      else buildOfficeFile(job).then((bytes) => resolve(succeed(bytes)), reject);
    });
    // Without effect where the thread has answered.
    worker.on('exit', (code) => reject(new Error(`The thread that builds a file ended with ${code}`)));
  });
}
