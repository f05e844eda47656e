import { parentPort } from 'node:worker_threads';
import { started } from './build-apart';
import { buildOfficeFile, type OfficeJob } from './office-file';

/** Builds one file and ends. Says first that it has started, since where it cannot the file is built elsewhere. */
parentPort?.once('message', async (job: OfficeJob) => {
  const bytes = await buildOfficeFile(job);
  parentPort?.postMessage(bytes);
  parentPort?.close();
});
parentPort?.postMessage(started);
