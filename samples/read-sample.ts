import { readFileSync } from 'node:fs';
import type { Kind, RecordOf } from '../shared/domain/records';
import { readRegisterFile } from '../shared/register/read-register-file';
import { Register } from '../shared/register/register';

/** The committed text of a file of the repository, named from its root. */
export const readCommitted = (path: string): string =>
  readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** A sample office as a register, for tests; a sample that is not valid is a bug and throws with its problems. */
export function readSample(office: 'yekaterinburg' | 'harbin' | 'moscow' | 'training'): Register {
  const read = readRegisterFile(readCommitted(`samples/${office}.json`));
  if (!read.ok) throw new Error(`${office}: ${JSON.stringify(read.error, null, 2)}`);
  return new Register(read.value.records);
}

/** The record of a kind that a test is about; its absence ends the test. */
export function recordOf<K extends Kind>(register: Register, kind: K, id: string): RecordOf<K> {
  const record = register.find(kind, id);
  if (!record) throw new Error(`No ${kind} ${id}`);
  return record;
}

export const exact = (value: number) => ({ value, qualifier: 'exact' });
export const moreThan = (value: number) => ({ value, qualifier: 'moreThan' });
