import { appendFile, mkdir, readFile, rename, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/changes/entry';
import { realDisk } from '../disk';
import { diskThatRefuses, diskWithRoom } from '../testing/faulty-disk';
import { draftId, must, temporaryFolder } from '../testing/temporary-store';
import { cutTornTail } from './cut-torn-tail';
import { patchesPerLine } from './entry-assembler';
import { encodeLine } from './journal-line';
import { JournalWriter } from './journal-writer';
import { readJournal } from './read-journal';
import { segmentPath } from './segments';

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let folder: string;
let first: string;

beforeEach(async () => {
  temporary = await temporaryFolder();
  folder = join(temporary.path, 'journal');
  first = segmentPath(folder, 1);
  await mkdir(folder);
});
afterEach(() => temporary.remove());

function entry(seq: number, patches = 1): Entry {
  return {
    seq,
    at: new Date(Date.UTC(2025, 10, 21, 9, 0, seq)).toISOString(),
    id: draftId(seq),
    author: 'Анна 安娜',
    action: 'editVisit',
    device: 'office-pc',
    patches: Array.from({ length: patches }, (_, i) => ({
      record: `v${i}`,
      field: 'cost',
      before: seq === 1 ? null : `${seq - 1}`,
      after: `${seq}`,
    })),
  };
}

async function read(upTo?: number) {
  const entries: Entry[] = [];
  const end = await readJournal(folder, (one) => entries.push(one), upTo);
  return { entries, end };
}

async function writer(options: { limit?: number; disk?: typeof realDisk } = {}) {
  const end = must((await read()).end);
  return new JournalWriter(folder, end, options.disk ?? realDisk, options.limit);
}

async function writeOne(one: Entry): Promise<void> {
  const journal = await writer();
  must(await journal.append(one));
  await journal.close();
}

async function writeEntries(from: number, to: number, limit?: number): Promise<void> {
  const journal = await writer(limit === undefined ? {} : { limit });
  for (let seq = from; seq <= to; seq += 1) must(await journal.append(entry(seq)));
  await journal.close();
}

const upTo = (last: number, patches = 1) => Array.from({ length: last }, (_, i) => entry(i + 1, patches));

describe('the journal', { timeout: 60_000 }, () => {
  it('gives back what was written, in order, over many segments', async () => {
    await writeEntries(1, 7, 600);
    await writeEntries(8, 12, 600);
    const { entries, end } = await read();
    expect(entries).toEqual(upTo(12));
    expect(must(end)).toMatchObject({ seq: 12, at: entry(12).at, torn: 0 });
    expect(must(end).segment).toBeGreaterThan(3);
  });

  it('reads as far as it is asked', async () => {
    await writeEntries(1, 9, 600);
    expect((await read(4)).entries).toEqual(upTo(4));
    expect((await read(0)).entries).toEqual([]);
  });

  it('is empty where nothing was ever written', async () => {
    await rename(folder, `${folder}-away`);
    expect(must((await read()).end)).toMatchObject({ seq: 0, segment: 0 });
  });

  it('loses only the last entry wherever its line is torn, and goes on after it', async () => {
    await writeEntries(1, 2);
    const whole = (await readFile(first)).length;
    await writeEntries(3, 3);
    const full = await readFile(first);
    for (let length = whole + 1; length < full.length; length += 1) {
      await writeFile(first, full.subarray(0, length));
      const { entries, end } = await read();
      expect(entries, `torn at byte ${length}`).toHaveLength(2);
      expect(must(end)).toMatchObject({ seq: 2, size: whole, torn: length - whole });
    }
    const kept = await cutTornTail(folder, must((await read()).end), new Date(0));
    expect(await readFile(join(folder, 'cut', kept ?? ''))).toEqual(full.subarray(whole, full.length - 1));
    await writeEntries(3, 4);
    expect((await read()).entries).toEqual(upTo(4));
  });

  it('takes blocks that never reached the medium for a torn line', async () => {
    await writeEntries(1, 3);
    const bytes = await readFile(first);
    const lastLine = bytes.lastIndexOf(0x0a, bytes.length - 2) + 1;
    bytes.fill(0, lastLine + 40, lastLine + 90);
    await writeFile(first, bytes);
    expect((await read()).entries).toEqual(upTo(2));
  });

  it('refuses to open when any byte of any line has changed, naming file and line', async () => {
    await writeEntries(1, 3);
    const intact = await readFile(first);
    let line = 1;
    for (const [at, byte] of intact.entries()) {
      if (byte === 0x0a) {
        line += 1;
        continue;
      }
      const hurt = Buffer.from(intact);
      hurt[at] = byte ^ 1;
      await writeFile(first, hurt);
      const { end } = await read();
      expect(end, `byte ${at}`).toEqual({ ok: false, error: { code: 'journalDamaged', file: first, line } });
    }
  });

  it('refuses to open when a line or a segment is missing in the middle', async () => {
    await writeEntries(1, 9, 600);
    const second = segmentPath(folder, 2);
    const lines = (await readFile(second, 'utf8')).split('\n');
    await writeFile(second, lines.slice(1).join('\n'));
    expect((await read()).end).toEqual({
      ok: false,
      error: { code: 'journalDamaged', file: second, line: 1 },
    });
    await unlink(second);
    expect((await read()).end).toEqual({
      ok: false,
      error: { code: 'journalDamaged', file: second, line: 1 },
    });
  });

  it('refuses to open when an entry was exchanged for another that is sound by itself', async () => {
    await writeEntries(1, 3);
    const lines = (await readFile(first, 'utf8')).split('\n');
    const { hash } = JSON.parse(lines[0] ?? '') as { readonly hash: string };
    const other = encodeLine(hash, { entry: { ...entry(2), author: 'Somebody else' } });
    await writeFile(first, [lines[0], other.text.trimEnd(), lines[2], ''].join('\n'));
    expect((await read()).end).toEqual({
      ok: false,
      error: { code: 'journalDamaged', file: first, line: 3 },
    });
  });

  it('refuses a torn line in a segment that is closed', async () => {
    await writeEntries(1, 9, 600);
    await truncate(first, (await readFile(first)).length - 1);
    expect((await read()).end).toMatchObject({ error: { code: 'journalDamaged', file: first } });
  });

  it('refuses entries of a newer version of the app', async () => {
    await writeEntries(1, 2);
    await appendFile(first, `{"hash":"${'0'.repeat(64)}","v":2,"whatever":true}\n`);
    expect((await read()).end).toEqual({
      ok: false,
      error: { code: 'journalTooNew', file: first, version: 2 },
    });
  });

  it('keeps a large action whole over many lines', async () => {
    const journal = await writer();
    const large = entry(1, patchesPerLine * 2 + 1);
    must(await journal.append(large));
    must(await journal.append(entry(2)));
    await journal.close();
    expect((await read()).entries).toEqual([large, entry(2)]);
    expect((await readFile(first, 'utf8')).trimEnd().split('\n')).toHaveLength(5);
  });

  it('ignores a large action that never got its commit mark, also when it is sent again', async () => {
    const large = entry(1, patchesPerLine * 3);
    await writeOne(large);
    const lines = (await readFile(first, 'utf8')).split('\n');
    await writeFile(first, `${lines.slice(0, 2).join('\n')}\n`);
    expect((await read()).entries).toEqual([]);

    await writeOne(large);
    await writeOne(entry(2));
    expect((await read()).entries).toEqual([large, entry(2)]);
  });

  it('refuses a commit mark whose parts are not there', async () => {
    const { text } = encodeLine('0'.repeat(64), { entry: { ...entry(1), patches: [], parts: 2 } });
    await writeFile(first, text);
    expect((await read()).end).toMatchObject({ error: { code: 'journalDamaged', line: 1 } });
  });

  it('stops at the first full disk and writes nothing more, even when there is room again', async () => {
    await writeEntries(1, 2);
    const disk = diskWithRoom(100);
    const journal = await writer({ disk });
    expect(await journal.append(entry(3))).toMatchObject({ error: { reason: 'diskFull' } });
    disk.room = 1_000_000;
    expect(await journal.append(entry(3))).toMatchObject({ error: { reason: 'diskFull' } });
    expect(journal.failure).toMatchObject({ reason: 'diskFull' });
    await journal.close();
    const { entries, end } = await read();
    expect(entries).toEqual(upTo(2));
    expect(must(end).torn).toBe(100);
  });

  it.each([
    ['EROFS', 'readOnly'],
    ['EIO', 'other'],
  ] as const)('tells %s as %s', async (code, reason) => {
    const journal = await writer({ disk: diskThatRefuses(code) });
    expect(await journal.append(entry(1))).toMatchObject({ error: { reason } });
  });

  it('can be read to its last complete entry while it is being written', async () => {
    const journal = await writer({ limit: 2_000 });
    let writing = true;
    const appended = (async () => {
      for (let seq = 1; seq <= 200; seq += 1) must(await journal.append(entry(seq)));
      writing = false;
    })();
    let seen = 0;
    while (writing) {
      const { entries, end } = await read();
      expect(end.ok).toBe(true);
      expect(entries.length).toBeGreaterThanOrEqual(seen);
      expect(entries).toEqual(upTo(entries.length));
      seen = entries.length;
    }
    await appended;
    await journal.close();
    expect((await read()).entries).toEqual(upTo(200));
  });
});
