import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The rows of tables/<name>.tsv as objects keyed by the heading line. Lines that begin with # are notes; empty
 * cells at the end of a line may be left out. Throws on a row with more cells than headings.
 * @param {string} name
 * @returns {Record<string, string>[]}
 */
export function readTable(name) {
  const text = readFileSync(join(import.meta.dirname, 'tables', `${name}.tsv`), 'utf8');
  const [heading = '', ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = heading.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length > columns.length) throw new Error(`${name}.tsv: too many cells in ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

/**
 * The spellings of a cell such as `ru:Мукден; en:Mukden`, by language.
 * @param {string} cell
 */
export function readAliases(cell) {
  /** @type {{ zh: string[], ru: string[], en: string[] }} */
  const aliases = { zh: [], ru: [], en: [] };
  for (const entry of cell.split(';').map((part) => part.trim())) {
    if (entry === '') continue;
    const [lang = '', text = ''] = entry.split(/:(.*)/su);
    if (lang !== 'zh' && lang !== 'ru' && lang !== 'en') throw new Error(`No such language: ${entry}`);
    aliases[lang].push(text);
  }
  return aliases;
}
