import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecentExport } from '../../shared/ipc/contract';
import { z } from '../../shared/zod';
import { replaceFile } from '../storage/replace-file';

const limit = 12;

/** Nothing but a paper is ever handed to the system, whatever the list on disk says. */
const paperFile = /\.(?:pdf|docx|xlsx|csv|csv\.zip|md|json|ics)$/i;

const Stored = z
  .array(z.strictObject({ path: z.string().max(4_096).regex(paperFile), at: z.iso.datetime() }))
  .max(limit)
  .catch([]);

/**
 * The papers that the app wrote on this computer, newest first. Only what stands here is ever opened or shown, so that
 * a page cannot point the system at any other file.
 */
export class RecentExports {
  #exports: readonly RecentExport[];

  private constructor(
    private readonly file: string,
    exports: readonly RecentExport[],
  ) {
    this.#exports = exports;
  }

  /** Reads `recent-exports.json` in `folder`; a missing or broken file is an empty list. */
  static async open(folder: string): Promise<RecentExports> {
    const file = join(folder, 'recent-exports.json');
    const text = await readFile(file, 'utf8').catch(() => '[]');
    return new RecentExports(file, Stored.parse(parseJson(text)));
  }

  has = (path: string): boolean => this.#exports.some((one) => one.path === path);

  /** Those that are still where they were written. */
  async list(): Promise<readonly RecentExport[]> {
    const present = await Promise.all(
      this.#exports.map(({ path }) =>
        stat(path).then(
          (found) => found.isFile(),
          () => false,
        ),
      ),
    );
    return this.#exports.filter((_, at) => present[at]);
  }

  /** A list that cannot be written costs only the memory of it. */
  async add(path: string, at: Date): Promise<void> {
    const others = this.#exports.filter((one) => one.path !== path);
    this.#exports = [{ path, at: at.toISOString() }, ...others].slice(0, limit);
    await replaceFile(this.file, `${JSON.stringify(this.#exports, null, 2)}\n`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
