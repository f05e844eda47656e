import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApart } from './build-apart';
import { buildOfficeFile, type OfficeJob } from './office-file';
import { paperOf } from './paper-for-tests';

const job: OfficeJob = { format: 'xlsx', document: paperOf([]) };
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-cities-thread-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The code of a thread that says it has started and then does this with its job. */
function threadThat(name: string, does: string): URL {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
parentPort.once('message', (job) => { ${does} });
parentPort.postMessage('started');`,
  );
  return pathToFileURL(file);
}

describe('buildApart', () => {
  it('hands the job to a thread and gives back its bytes', async () => {
    const code = threadThat(
      'echo',
      'parentPort.postMessage(new TextEncoder().encode(job.document.meta.title)); parentPort.close();',
    );
    const built = await buildApart(job, code);
    expect(built.ok && new TextDecoder().decode(built.value)).toBe('Summary');
  });

  it('stops a thread that is at work when it is cancelled', async () => {
    const cancelling = new AbortController();
    const built = buildApart(job, threadThat('busy', 'for (;;);'), cancelling.signal);
    cancelling.abort();
    expect(await built).toEqual({ ok: false, error: { code: 'paperCancelled' } });
    expect(await buildApart(job, threadThat('late', ''), cancelling.signal)).toMatchObject({ ok: false });
  });

  it('builds the file itself where the thread cannot start', async () => {
    const built = await buildApart(job, pathToFileURL(join(folder, 'missing.mjs')));
    const expected = await buildOfficeFile(job);
    expect(built.ok && built.value.length).toBe(expected.length);
  });

  it('throws where building is broken, and where the thread ends without an answer', async () => {
    await expect(buildApart(job, threadThat('broken', 'throw new Error("no room")'))).rejects.toThrow(
      'no room',
    );
    await expect(buildApart(job, threadThat('gone', 'process.exit(3)'))).rejects.toThrow('ended with 3');
  });
});
