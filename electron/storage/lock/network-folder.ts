import { realpath, statfs } from 'node:fs/promises';

/** `statfs` types of file systems that live on another computer: NFS, SMB, CIFS, SMB2, AFS, Coda. */
const remote = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245]);

/**
 * True when the folder is known to lie on a network share, where locks and "written" promise less. On Windows a share
 * shows as a path that begins with two backslashes, also behind a drive letter.
 */
export async function isNetworkFolder(folder: string): Promise<boolean> {
  const path = await realpath(folder).catch(() => folder);
  if (process.platform === 'win32') return path.startsWith('\\\\');
  if (process.platform !== 'linux') return false;
  const kind = await statfs(path).then(
    ({ type }) => type >>> 0,
    () => 0,
  );
  return remote.has(kind);
}
