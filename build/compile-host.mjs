import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const host = join(here, 'host');
const out = join(here, '..', 'out', 'host');

/** @type {import('vite').InlineConfig} */
const common = { configFile: false, logLevel: 'warn', root: host };

/** Compiles the Chromium host into out/host: the Node side as modules, each world's script as one plain script. */
export async function compileHost() {
  rmSync(out, { recursive: true, force: true });
  await build({
    ...common,
    build: {
      ssr: true,
      outDir: out,
      target: 'node20',
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(
          ['run', 'electron', 'lock-worker'].map((name) => [name, join(host, `${name}.ts`)]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  await compileWorld('page-world', 'pageWorld');
  await compileWorld('preload-world', 'preloadWorld');
}

/**
 * @param {string} file
 * @param {string} name the global that the script defines
 */
async function compileWorld(file, name) {
  const entry = join(host, 'worlds', `${file}.ts`);
  await build({
    ...common,
    build: {
      outDir: join(out, 'worlds'),
      emptyOutDir: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name, fileName: () => `${file}.js` },
    },
  });
}

if (process.argv[1] === import.meta.filename) await compileHost();
