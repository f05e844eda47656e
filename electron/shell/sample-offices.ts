/// <reference types="vite/types/importMeta.d.ts" />

export const sampleNames = ['training', 'yekaterinburg', 'harbin', 'moscow'] as const;
export type SampleName = (typeof sampleNames)[number];

/** The sample registers travel inside the main bundle, each loaded when it is asked for. */
const files = import.meta.glob<string>('../../samples/*.json', { query: '?raw', import: 'default' });

/** The register file of a sample office; rejects only where the build left it out, which is a bug. */
export function readSample(name: SampleName): Promise<string> {
  const load = files[`../../samples/${name}.json`];
  if (!load) throw new Error(`The build holds no sample ${name}`);
  return load();
}
