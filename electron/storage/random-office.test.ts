import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json, Patch } from '../../shared/changes/entry';
import type { OfficeStore } from './office-store';
import { readRegister } from './read-register';
import { draft, must, openForTest, temporaryFolder } from './testing/temporary-store';

/** A plain office: whole copies of all records before each action, and nothing clever. */
type Records = Readonly<Record<string, Readonly<Record<string, Json>>>>;

class PlainOffice {
  #past: Records[] = [];
  #future: Records[] = [];
  now: Records = {};

  act(patches: readonly Patch[]): void {
    this.#past.push(this.now);
    this.#future = [];
    const next: Record<string, Record<string, Json>> = {};
    for (const [id, fields] of Object.entries(this.now)) next[id] = { ...fields };
    for (const { record, field, after } of patches) {
      const fields = { ...next[record] };
      if (after === null) delete fields[field];
      else fields[field] = after;
      next[record] = fields;
    }
    this.now = next;
  }

  undo(): boolean {
    return this.#step(this.#past, this.#future);
  }

  redo(): boolean {
    return this.#step(this.#future, this.#past);
  }

  #step(from: Records[], to: Records[]): boolean {
    const other = from.pop();
    if (!other) return false;
    to.push(this.now);
    this.now = other;
    return true;
  }
}

/** Mulberry32: the same sequence for the same seed everywhere. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let store: OfficeStore;
beforeEach(async () => {
  folder = await temporaryFolder();
  store = await openForTest(folder.path, { segmentLimit: 3_000 });
});
afterEach(async () => {
  await store.close();
  await folder.remove();
});

/** The records without what the journal adds to them. */
function plain(records: Iterable<object>): Records {
  const list = [...records].map((record) => {
    const { id, createdAt, updatedAt, ...fields } = record as Record<string, Json>;
    expect([typeof createdAt, typeof updatedAt]).toEqual(['string', 'string']);
    return [String(id), fields] as const;
  });
  return Object.fromEntries(list.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function randomPatches(random: (below: number) => number, now: Records): Patch[] {
  const records = new Set(Array.from({ length: 1 + random(3) }, () => `visit-${random(12)}`));
  return [...records].flatMap((record) => {
    const current = now[record];
    const fields = ['cost', 'funds', 'orderNumber'].filter(() => random(2) === 0);
    const start: Patch[] = current ? [] : [{ record, field: 'kind', before: null, after: 'visit' }];
    const own = fields.map((field) => {
      const after = random(4) === 0 ? null : `${field} ${random(1_000)}`;
      return { record, field, before: current?.[field] ?? null, after };
    });
    return [...start, ...own];
  });
}

describe('any sequence of actions, undos and redos', () => {
  it.each([1, 2, 3])(
    'ends as in a plain office, live and replayed (seed %i)',
    { timeout: 60_000 },
    async (seed) => {
      const random = randomFrom(seed);
      const office = new PlainOffice();
      for (let step = 0; step < 150; step += 1) {
        const dice = random(10);
        if (dice < 2) {
          expect((await store.undo()).ok).toBe(office.undo());
        } else if (dice < 4) {
          expect((await store.redo()).ok).toBe(office.redo());
        } else {
          const patches = randomPatches(random, office.now);
          if (patches.length === 0) continue;
          office.act(patches);
          must(await store.save(draft(seed * 1_000 + step, patches)));
        }
        if (step % 37 === 0) {
          await store.close();
          store = await openForTest(folder.path, {
            segmentLimit: 3_000,
            newId: idsFrom(seed * 1_000 + step),
          });
        }
        const sorted = Object.entries(office.now).sort(([a], [b]) => (a < b ? -1 : 1));
        expect(plain(store.register.everything()), `step ${step}`).toEqual(Object.fromEntries(sorted));
      }
      const replayed = must(await readRegister(folder.path));
      expect(new Map([...replayed.everything()].map((record) => [record.id, record]))).toEqual(
        new Map([...store.register.everything()].map((record) => [record.id, record])),
      );
      const entries = await store.entriesAfter(0);
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, i) => i + 1));
    },
  );
});

/** Ids of undo entries must differ from those of the run before. */
function idsFrom(run: number): () => string {
  let n = 0;
  return () => `00000000-0000-7000-9000-${(run * 4096 + n++).toString(16).padStart(12, '0')}`;
}
