import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { keepOfficeName, readOfficeName } from './office-name';
import { temporaryFolder } from './testing/temporary-store';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const registerOf = (...records: readonly unknown[]) =>
  new Register(records.map((record) => AnyRecord.parse(record)));
const city = { id: 'c', kind: 'city', names: { ru: 'Примерск', en: 'Primersk' } };

it('an office is known by its city, else by its department', async () => {
  await keepOfficeName(folder.path, registerOf({ id: 'o', kind: 'office', department: { en: 'Protocol' } }));
  expect(await readOfficeName(folder.path)).toEqual({ en: 'Protocol' });
  await keepOfficeName(folder.path, registerOf(city, { id: 'o', kind: 'office', city: 'c' }));
  expect(await readOfficeName(folder.path)).toEqual(city.names);
});

it('an office without a name writes nothing, and a damaged note is no name', async () => {
  await keepOfficeName(folder.path, registerOf());
  expect(await readOfficeName(folder.path)).toBeUndefined();
  await writeFile(join(folder.path, 'name.json'), '{"ru": 7}');
  expect(await readOfficeName(folder.path)).toBeUndefined();
});
