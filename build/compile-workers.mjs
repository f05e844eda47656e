import { build } from 'vite';
import { at } from './runtime/paths.mjs';

/**
 * Compiles the thread that builds Word and Excel files into one file beside the main process. It is no second entry of
 * the main build: code that both share would become a chunk of its own, and the shim that electron-vite puts at the head
 * of each chunk declares a `require` that one of the packages declares itself.
 */
export const compileWorkers = () =>
  build({
    configFile: false,
    logLevel: 'warn',
    root: at('electron'),
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: at('out', 'main'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: { 'office-worker': at('electron', 'exports', 'office-worker.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'workers/[name].js' },
      },
    },
  });

if (process.argv[1] === import.meta.filename) await compileWorkers();
