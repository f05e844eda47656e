import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StorageError } from '../../shared/ipc/storage-error';
import { fail, type Result, succeed } from '../../shared/result';
import { z } from '../../shared/zod';

/** Where a profile's first records came from; a file's name is for showing only. */
const Origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own') }),
  z.strictObject({ kind: z.literal('training') }),
  z.strictObject({ kind: z.literal('file'), file: z.string() }),
]);
export type Origin = z.infer<typeof Origin>;

/** `profile.json`: what a profile's folder is, written once when the folder is made. */
export const ProfileFile = z.strictObject({
  format: z.literal('partner-cities-profile'),
  version: z.literal(1),
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/),
  created: z.iso.datetime(),
  training: z.boolean(),
  origin: Origin,
});
export type ProfileFile = z.infer<typeof ProfileFile>;

const Versioned = z.object({ format: z.literal('partner-cities-profile'), version: z.number() });

export const profilePath = (folder: string): string => join(folder, 'profile.json');

/** Reads what a folder says it is; one made by a newer version is refused before anything in it is touched. */
export async function readProfileFile(folder: string): Promise<Result<ProfileFile, StorageError>> {
  const content = await readJson(profilePath(folder));
  const profile = ProfileFile.safeParse(content);
  if (profile.success) return succeed(profile.data);
  const versioned = Versioned.safeParse(content);
  return versioned.success && versioned.data.version > 1
    ? fail({ code: 'profileTooNew', folder, version: versioned.data.version })
    : fail({ code: 'notAProfile', folder });
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
