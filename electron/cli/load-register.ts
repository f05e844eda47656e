import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileError } from '../../shared/ipc/errors';
import type { StorageError } from '../../shared/ipc/storage-error';
import { readRegisterFile } from '../../shared/register/read-register-file';
import { Register } from '../../shared/register/register';
import type { RegisterFile } from '../../shared/register/register-file';
import { fail, type Result, succeed } from '../../shared/result';
import { readRegister } from '../storage/read-register';
import type { RegisterSource } from './command-line';

/** Reads and checks a register file; nothing of a file with a problem is used. */
export async function loadRegisterFile(path: string): Promise<Result<RegisterFile, FileError>> {
  const file = resolve(path);
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => cause);
  if (typeof text !== 'string') {
    return fail({ code: text.code === 'ENOENT' ? 'fileMissing' : 'notReadable', file });
  }
  const register = readRegisterFile(text);
  return register.ok ? register : fail({ code: 'registerInvalid', file, problems: register.error });
}

/** The register a command asks for. A profile is read to its last complete entry, also while the app has it open. */
export async function loadRegister(
  source: RegisterSource,
): Promise<Result<Register, FileError | StorageError>> {
  if (source.kind === 'profile') return readRegister(resolve(source.path));
  const file = await loadRegisterFile(source.path);
  return file.ok ? succeed(new Register(file.value.records)) : file;
}
