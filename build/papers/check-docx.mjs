import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { readFrom } from './programs.mjs';
import { missingTitles } from './titles.mjs';

/** @typedef {import('./make-papers.mjs').Paper} Paper */

/** @param {string} file @param {string} part */
const partOf = (file, part) => strFromU8(unzipSync(readFileSync(file))[part] ?? new Uint8Array());

/** @param {string} text @param {RegExp} pattern */
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

/** Opens every Word file in LibreOffice and saves it in its own format, with settings of this run alone. @param {Paper[]} papers @param {string} folder */
export function convertAll(papers, folder) {
  const settings = pathToFileURL(join(folder, 'libreoffice')).href;
  /** @type {Map<string, Paper[]>} */
  const byFolder = new Map();
  for (const paper of papers) {
    const out = dirname(paper.path);
    byFolder.set(out, [...(byFolder.get(out) ?? []), paper]);
  }
  for (const [out, inside] of byFolder) {
    const files = inside.map(({ path }) => `${path}.docx`);
    const to = ['--headless', '--convert-to', 'odt', '--outdir', out];
    readFrom('soffice', [`-env:UserInstallation=${settings}`, ...to, ...files]);
  }
}

/**
 * Compares a Word file with what LibreOffice made of it.
 * @param {Paper} paper
 * @returns {import('./check-pdf.mjs').Check[]}
 */
export function checkDocx(paper) {
  const converted = `${paper.path}.odt`;
  if (!existsSync(converted))
    return [{ what: 'LibreOffice opens the Word file', faults: ['nothing was saved'] }];
  const written = partOf(`${paper.path}.docx`, 'word/document.xml');
  const read = partOf(converted, 'content.xml');
  const pairs = /** @type {const} */ ([
    ['tables', /<w:tbl>/g, /<table:table /g],
    ['headings', /<w:pStyle w:val="Heading[1-3]"\/>/g, /<text:h[ >]/g],
    ['footnotes', /<w:footnoteReference /g, /<text:note /g],
    ['pictures', /<w:drawing>/g, /<draw:frame /g],
  ]);
  const numbers = pairs.map(([name, before, after]) => ({
    name,
    before: count(written, before),
    after: count(read, after),
  }));
  const text = read
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  const plain = text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  return [
    {
      what: `LibreOffice opens the Word file with its ${numbers.map(({ name, before }) => `${before} ${name}`).join(', ')}`,
      faults: numbers
        .filter(({ before, after }) => before !== after)
        .map(({ name, before, after }) => `${before} ${name} became ${after}`),
    },
    { what: 'LibreOffice reads every name and title back', faults: missingTitles(paper, plain) },
  ];
}
