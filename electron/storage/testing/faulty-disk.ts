import { type Disk, realDisk } from '../disk';

export const systemError = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

/** A disk with room for so many bytes more: the write that does not fit goes out in part, then the disk is full. */
export function diskWithRoom(bytes: number): Disk & { room: number } {
  const disk = {
    ...realDisk,
    room: bytes,
    async open(path: string, flags: 'a' | 'ax' | 'w') {
      const file = await realDisk.open(path, flags);
      return {
        ...file,
        async write(data: Uint8Array, offset: number, length: number) {
          if (disk.room === 0) throw systemError('ENOSPC');
          // Short writes even where there is room, as a network folder may do.
          const part = Math.min(disk.room, Math.ceil(length / 2));
          disk.room -= part;
          return file.write(data, offset, part);
        },
      };
    },
  };
  return disk;
}

/** A disk that refuses to open any file for writing, for this reason. */
export const diskThatRefuses = (code: string): Disk => ({
  ...realDisk,
  open: () => Promise.reject(systemError(code)),
});
