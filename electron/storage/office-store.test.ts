import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from './office-store';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('smoke', async () => {
  const opened = await openStore(folder, { device: 'pc', now: () => new Date('2025-01-01T00:00:00Z') });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const store = opened.value;
  const s = await store.save({
    id: '00000000-0000-7000-8000-000000000001',
    author: 'a',
    action: 'add',
    patches: [
      { record: 'c', field: 'kind', before: null, after: 'city' },
      { record: 'c', field: 'names', before: null, after: { en: ' Xi ' } },
    ],
  });
  console.log(JSON.stringify(s));
  console.log(JSON.stringify(await store.undo()), JSON.stringify(await store.redo()));
  console.log(JSON.stringify(await store.entriesAfter(0)));
  await store.close();
  const again = await openStore(folder, { device: 'pc', now: () => new Date('2025-01-01T00:00:00Z') });
  if (!again.ok) throw new Error(JSON.stringify(again.error));
  expect(again.value.register.get('c')).toEqual(store.register.get('c'));
  console.log(again.value.undoState(), again.value.warnings, again.value.workingFolder, again.value.rebuilt);
  await again.value.close();
});
