import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCommitted } from '../../samples/read-sample';

/** What the plain reading may know: records, dates and names of things, and what a document is. Types cost nothing. */
const allowed = [
  /^\.\/[\w-]+$/,
  /^(?:\.\.\/)+counting\/plain\/[\w-]+$/,
  /^(?:\.\.\/)+domain\/[\w-]+$/,
  // Lists of the names of measures and dimensions.
  /^(?:\.\.\/)+(?:counting\/)?figure$/,
];

it('the plain reading of the rules shares no code with what it checks', () => {
  const files = ['shared/counting/plain', 'shared/report/plain'].flatMap((folder) =>
    readdirSync(new URL(`../../${folder}`, import.meta.url)).map((name) => `${folder}/${name}`),
  );
  const checks = files.filter((file) => !file.endsWith('.test.ts'));
  expect(checks.length).toBeGreaterThan(10);
  for (const file of checks) {
    const imports = readCommitted(file).matchAll(/^import (?!type)[^;]+? from '([^']+)';$/gm);
    for (const [, from = ''] of imports) {
      expect(
        allowed.some((pattern) => pattern.test(from)),
        `${file} imports ${from}`,
      ).toBe(true);
    }
  }
});
