import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editionPath, readEditionPages, writeEditionPages } from './edition-files';
import { must, temporaryFolder } from './testing/temporary-store';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const bytes = Buffer.from('%PDF-1.7 frozen');

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

it('gives the pages back as they were frozen', async () => {
  const pages = must(await writeEditionPages(folder.path, 'summary-1.pdf', bytes));
  expect(pages).toMatchObject({ file: 'summary-1.pdf', bytes: bytes.length });
  expect(Buffer.from((await readEditionPages(folder.path, pages)) ?? [])).toEqual(bytes);
  expect(await readdir(join(folder.path, 'editions'))).toEqual(['summary-1.pdf']);
});

it('gives nothing back when the file was changed or is gone', async () => {
  const pages = must(await writeEditionPages(folder.path, 'summary-1.pdf', bytes));
  await writeFile(editionPath(folder.path, pages.file), 'another paper');
  expect(await readEditionPages(folder.path, pages)).toBeNull();
  await rm(editionPath(folder.path, pages.file));
  expect(await readEditionPages(folder.path, pages)).toBeNull();
});

it('says so when the folder takes no files', async () => {
  await writeFile(join(folder.path, 'editions'), 'a file where the folder should be');
  const written = await writeEditionPages(folder.path, 'summary-1.pdf', bytes);
  expect(written).toMatchObject({ ok: false, error: { code: 'folderReadOnly' } });
});
