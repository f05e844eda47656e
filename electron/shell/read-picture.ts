import { open } from 'node:fs/promises';
import { pictureHead } from '../../shared/domain/picture-head';
import type { PictureError } from '../../shared/ipc/errors';
import { fail, type Result, succeed } from '../../shared/result';

/** Bytes that are read of a picture, and pixels of a side: a few bytes can say that they are a picture of gigabytes. */
const limits = { bytes: 8 * 1024 * 1024, side: 10_000 } as const;

/** A picture that somebody chose: a PNG or JPEG by its bytes, of a size that can be shown. Reads no further than that. */
export async function readPicture(file: string): Promise<Result<Uint8Array, PictureError>> {
  try {
    const handle = await open(file, 'r');
    try {
      const about = await handle.stat();
      if (!about.isFile()) return fail({ code: 'notReadable', file });
      if (about.size > limits.bytes) return fail({ code: 'pictureTooLarge', file });
      const bytes = new Uint8Array(about.size);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      return judge(bytes.slice(0, bytesRead), file);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const isGone = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    return fail({ code: isGone ? 'fileMissing' : 'notReadable', file });
  }
}

function judge(bytes: Uint8Array, file: string): Result<Uint8Array, PictureError> {
  const head = pictureHead(bytes);
  if (!head || head.width < 1 || head.height < 1) return fail({ code: 'notAPicture', file });
  return Math.max(head.width, head.height) > limits.side
    ? fail({ code: 'pictureTooLarge', file })
    : succeed(bytes);
}
