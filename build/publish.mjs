// Writes the files of the repository that a program makes: see samples/published-files.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const readText = (/** @type {string} */ path) => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
};

const { module } = await runnerImport(join(root, 'samples/published-files.ts'), { root, configFile: false });
for (const [path, text] of module.publishedFiles(readText)) {
  const same = readText(path) === text;
  if (!same) writeFileSync(join(root, path), text);
  console.log(`${same ? 'unchanged' : 'written'}  ${path}`);
}
