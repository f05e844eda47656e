import { readFrom } from './programs.mjs';
import { missingTitles, titlesOf } from './titles.mjs';

/** @typedef {{ what: string, faults: string[] }} Check one line of the list; without faults it is passed */

/**
 * Looks at a PDF with other programs than the one that made it.
 * @param {import('./make-papers.mjs').Paper} paper
 * @returns {Check[]}
 */
export function checkPdf(paper) {
  const file = `${paper.path}.pdf`;
  return [
    { what: 'qpdf finds no error in syntax and streams', faults: syntaxFaults(file) },
    { what: 'pdffonts: every font embedded, none of Type 3', faults: fontFaults(file) },
    {
      what: `pdftotext reads ${titlesOf(paper).length} names and titles back on ${pagesOf(file)} pages`,
      faults: missingTitles(paper, textOf(file, paper)),
    },
  ];
}

/** @param {string} file */
function syntaxFaults(file) {
  const { code, text } = readFrom('qpdf', ['--check', file]);
  return code === 0 ? [] : [text.trim()];
}

/** Columns of the list: name, type, encoding, emb, sub, uni, object. @param {string} file */
function fontFaults(file) {
  const { code, text } = readFrom('pdffonts', [file]);
  const fonts = text.trim().split('\n').slice(2);
  if (code !== 0 || fonts.length === 0) return [`no fonts found: ${text.trim()}`];
  return fonts.filter(
    (line) => /\bType 3\b/.test(line) || !/\s+yes (?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(line),
  );
}

/** @param {string} file */
const pagesOf = (file) => /^Pages:\s+(\d+)/m.exec(readFrom('pdfinfo', [file]).text)?.[1] ?? '0';

/** Millimetres above and below the text, in which page numbers and running titles stand between the lines of a title. */
const margins = { gost: [19, 19], gbt: [36, 34], plain: [20, 20], sheet: [16, 16] };

/**
 * The text of the pages in the order in which it was set, so that the lines of a cell follow each other.
 * @param {string} file @param {import('./make-papers.mjs').Paper} paper
 */
function textOf(file, { document: { paper, convention, meta } }) {
  const isSheet = paper !== 'summary' && paper !== 'chronicle';
  const [above = 0, below = 0] = margins[isSheet ? 'sheet' : convention];
  const [width, height] = meta.landscape ? [297, 210] : [210, 297];
  const points = [0, above, width, height - above - below].map((mm) => String(Math.round((mm / 25.4) * 72)));
  const crop = ['-x', '-y', '-W', '-H'].flatMap((name, index) => [name, points[index] ?? '0']);
  return readFrom('pdftotext', ['-raw', '-enc', 'UTF-8', ...crop, file, '-']).text;
}
