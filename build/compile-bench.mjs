import { rmSync } from 'node:fs';
import { build } from 'vite';
import { at } from './runtime/paths.mjs';

const out = at('out', 'bench');

/**
 * Compiles the measurements and their blank app into out/bench. The files lie flat there, at the depth of their sources'
 * folders, because the app's modules find its built pages and preloads from where they lie themselves.
 */
export async function compileBench() {
  rmSync(out, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: at('bench'),
    build: {
      ssr: true,
      outDir: out,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: { run: at('bench', 'run.ts'), app: at('bench', 'app', 'main.ts') },
        external: ['electron'],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: at('bench', 'blank'),
    build: { outDir: at('out', 'bench', 'blank'), emptyOutDir: true, assetsInlineLimit: 0 },
  });
}
