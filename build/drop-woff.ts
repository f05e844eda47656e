import type { Plugin } from 'vite';

/** @fontsource lists a .woff fallback for browsers that Electron never is; without it the app is megabytes smaller. */
export function dropWoff(): Plugin {
  return {
    name: 'drop-woff',
    enforce: 'pre',
    transform(code, id) {
      if (!/@fontsource[\\/].*\.css/.test(id)) return null;
      return code.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '');
    },
  };
}
