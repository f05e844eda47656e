import { afterEach, beforeEach, expect, it } from 'vitest';
import { threeSections } from '../../shared/report/edits/document-for-tests';
import type { OfficeStore } from './office-store';
import { draft, must, openForTest, temporaryFolder, write } from './testing/temporary-store';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let store: OfficeStore;
let drafts = 0;
type Fields = Parameters<typeof write>[2];
const save = (fields: Fields) => store.save(draft(++drafts, write(store.register, 'e1', fields)));

const document = JSON.parse(JSON.stringify(threeSections()));
const frozen: Fields = {
  kind: 'edition',
  paper: 'convention=plain lang=en paper=summary period=2025',
  number: 1,
  frozenOn: '2025-12-31',
  lang: 'en',
  title: { en: 'Summary' },
  document,
  pages: { file: 'summary-2025-en-1.pdf', digest: 'a'.repeat(64), bytes: 10 },
};

beforeEach(async () => {
  folder = await temporaryFolder();
  store = await openForTest(folder.path);
  must(await save(frozen));
});
afterEach(async () => {
  await store.close();
  await folder.remove();
});

it('keeps the frozen document as it was, over a restart', async () => {
  await store.close();
  store = await openForTest(folder.path);
  expect(store.register.find('edition', 'e1')?.document).toEqual(document);
});

it('refuses every change of an edition but its way to the bin and back', async () => {
  for (const change of [{ number: 2 }, { title: { en: 'Other' } }, { document: {} }, { pages: null }]) {
    expect(await save(change)).toMatchObject({
      ok: false,
      error: { code: 'invalidField', rule: 'fixedField' },
    });
  }
  must(await save({ binnedAt: '2026-01-01T00:00:00.000Z' }));
  must(await save({ binnedAt: null }));
});

it('takes a freezing back whole', async () => {
  must(await store.undo());
  expect(store.register.get('e1')).toBeUndefined();
});
