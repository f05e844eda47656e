import { createReadStream } from 'node:fs';

/**
 * The lines of a UTF-8 file as it is read, without a byte order mark and their ends. LF and CR LF end a line and nothing
 * else does, so that a list is answered line for line as editors count. Rejects with the system's error.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  let isFirst = true;
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = `${rest}${isFirst ? chunk.replace(/^\ufeff/, '') : chunk}`.split('\n');
    isFirst = false;
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  if (rest !== '') yield withoutReturn(rest);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
