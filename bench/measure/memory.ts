import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RunningApp } from '../../e2e/support/running-app';
import type { Line } from '../report/line';
import { sampleOf } from '../report/sample';
import type { Bench } from './bench';

const megabyte = 1024 * 1024;

/** Memory with the overview on screen: of the main process, and of what the page holds after a collection. */
export async function measureMemory(bench: Bench): Promise<readonly Line[]> {
  const [app, blank] = [await bench.app(), await bench.blank()];
  const [heap, blankHeap] = [await heapOf(app), await heapOf(blank)];
  const [main, blankMain] = [await residentOf(bench.office.folder), await residentOf(blank.userDataDir)];
  const rest = { group: 'memory', unit: 'MB', against: 'a blank page of the same stack' } as const;
  const one = (value: number | null) => (value === null ? null : sampleOf([value]));
  return [
    { ...rest, what: 'memory of the main process (resident)', value: one(main), baseline: one(blankMain) },
    { ...rest, what: 'memory of the page (JavaScript heap)', value: one(heap), baseline: one(blankHeap) },
  ];
}

async function heapOf({ page }: RunningApp): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / megabyte;
}

/** Resident memory of the host's process that was started on this profile; null where `ps` cannot tell. */
async function residentOf(profile: string): Promise<number | null> {
  const listed = await promisify(execFile)('ps', ['-A', '-o', 'ppid=,rss=,args=']).catch(() => null);
  const line = listed?.stdout
    .split('\n')
    .map((text) => text.trim().split(/\s+/))
    .find(([parent, , ...args]) => parent === String(process.pid) && args.includes(profile));
  return line ? Number(line[1]) / 1024 : null;
}
