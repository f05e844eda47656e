import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the writing child into a folder, so that plain Node can run it. */
export async function buildChild(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'writing-child.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, 'child.mjs');
}

export interface WritingChild {
  /** The last entry that the child said was saved. */
  readonly lastSaved: () => number;
  /** Resolves once so many entries were saved since the start. */
  readonly saved: (count: number) => Promise<void>;
  /** Ends it as a power cut would: no handler of its own runs. */
  readonly kill: () => Promise<void>;
}

export function startChild(script: string, folder: string): WritingChild {
  const child: ChildProcess = spawn(process.execPath, [script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [last, count, rest] = [0, 0, ''];
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    count += lines.length;
    last = Number(lines.at(-1) ?? last);
  });
  return {
    lastSaved: () => last,
    async saved(wanted) {
      while (count < wanted && child.exitCode === null) await new Promise((next) => setTimeout(next, 5));
      if (count < wanted) throw new Error('The child ended early');
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
