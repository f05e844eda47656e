import { join, resolve } from 'node:path';

/** The clone's folder; everything the launchers write is inside it. */
export const root = resolve(import.meta.dirname, '..', '..');

/** @param {string[]} parts */
export const at = (...parts) => join(root, ...parts);

/** Runtimes and stamps of the launchers, outside of what npm and git know. */
export const runtimeFolder = at('.runtime');

/** Set-up messages go to stderr: the app's own output is the user's stdout. @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
