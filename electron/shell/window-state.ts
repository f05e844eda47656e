import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../shared/zod';
import { replaceFile } from '../storage/replace-file';

/**
 * Size of the main window. Its place is left to the system, which puts a window where a screen is; a remembered place
 * may lie on a screen that was unplugged.
 */
const WindowState = z
  .object({
    width: z.number().int().min(900).max(10_000).catch(1440),
    height: z.number().int().min(600).max(10_000).catch(900),
    maximized: z.boolean().catch(false),
  })
  .catch({ width: 1440, height: 900, maximized: false });
export type WindowState = z.infer<typeof WindowState>;

const fileIn = (folder: string) => join(folder, 'window.json');

/** The remembered size, or the usual one where there is none or it cannot be read. */
export async function readWindowState(folder: string): Promise<WindowState> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => '{}');
  try {
    return WindowState.parse(JSON.parse(text));
  } catch {
    return WindowState.parse({});
  }
}

/** Remembers the size; a size that cannot be written is forgotten, which costs nobody anything. */
export async function writeWindowState(folder: string, state: WindowState): Promise<void> {
  await replaceFile(fileIn(folder), `${JSON.stringify(state)}\n`);
}
