import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { browserEnvironment } from '../../build/runtime/browser.mjs';
import { electronBinary } from '../../build/runtime/electron.mjs';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const out = resolve(import.meta.dirname, '..', '..', 'out');
const main = join(out, 'main', 'index.js');

function programOf(): readonly string[] {
  if (process.env.TEST_RUNTIME !== 'electron') return [process.execPath, join(out, 'host', 'run.js'), main];
  const electron = electronBinary();
  if (electron === undefined) throw new Error("TEST_RUNTIME=electron, and Electron's binary is not here");
  return [electron, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), main];
}

/** Runs a command of the built app to its end, as a script does, and keeps what it wrote. */
export function runCommand(...args: readonly string[]): Promise<Ran> {
  const [program = '', ...before] = programOf();
  const child = spawn(program, [...before, ...args], {
    env: { ...process.env, ...browserEnvironment(), PC_HOST_HEADLESS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => stdout.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => stderr.push(bytes));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) =>
      done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
