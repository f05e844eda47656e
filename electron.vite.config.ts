import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { dropWoff } from './build/drop-woff.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: { input: { index: at('electron/main.ts') }, external: ['electron'] },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { app: at('electron/preload/app.ts'), paper: at('electron/preload/paper.ts') },
        external: ['electron'],
        // A sandboxed preload is loaded as one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [dropWoff(), react()],
    build: {
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: at('renderer/index.html'), paper: at('renderer/paper.html') } },
    },
  },
});
