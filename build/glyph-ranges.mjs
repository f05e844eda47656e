// node build/glyph-ranges.mjs: writes which characters the fonts of papers print into renderer/paper/glyph-ranges.json.
// Run it when renderer/paper/fonts.css or a font package changes; a test says when it was forgotten.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @typedef {[first: number, last: number]} Range both ends included */

/**
 * Which characters each family of fonts.css prints: those of its files, within the `unicode-range` of their face.
 * @returns {Record<string, Range[]>}
 */
export function glyphRanges() {
  /** @type {Map<string, Set<number>>} */
  const families = new Map();
  const css = readFileSync(at('renderer/paper/fonts.css'), 'utf8');
  for (const [, face = ''] of css.matchAll(/@font-face\s*{([^}]*)}/g)) {
    const family = /font-family:\s*"([^"]+)"/.exec(face)?.[1] ?? '';
    const file = /url\("([^"]+)"\)/.exec(face)?.[1] ?? '';
    const limits = [
      ...(/unicode-range:([^;]*)/.exec(face)?.[1] ?? 'U+0-10FFFF').matchAll(
        /U\+([\dA-F]+)(?:-([\dA-F]+))?/gi,
      ),
    ];
    const chars = families.get(family) ?? new Set();
    families.set(family, chars);
    for (const char of charactersOf(readFileSync(at(`node_modules/${file}`)))) {
      const inside = limits.some(
        ([, a = '', b = a]) => char >= Number.parseInt(a, 16) && char <= Number.parseInt(b, 16),
      );
      if (inside) chars.add(char);
    }
  }
  return Object.fromEntries([...families].map(([family, chars]) => [family, rangesOf(chars)]));
}

/** @param {Set<number>} chars @returns {Range[]} */
function rangesOf(chars) {
  /** @type {Range[]} */
  const ranges = [];
  for (const char of [...chars].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === char - 1) last[1] = char;
    else ranges.push([char, char]);
  }
  return ranges;
}

const CMAP = 0;
const TRANSFORMED = new Set([10, 11]);

/** The characters that a WOFF2 file maps to a glyph. https://www.w3.org/TR/WOFF2/#table_dir_format @param {Buffer} file */
function charactersOf(file) {
  const tables = file.readUInt16BE(12);
  let at = 48;
  let offset = 0;
  /** @type {[number, number] | null} */
  let cmap = null;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let n = 0; n < tables; n += 1) {
    const flags = file.readUInt8(at++);
    const kind = flags & 63;
    if (kind === 63) at += 4;
    const length = number();
    // glyf and loca are stored transformed unless version 3 says otherwise; other tables only when it is not 0.
    const isTransformed = TRANSFORMED.has(kind) ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const stored = isTransformed ? number() : length;
    if (kind === CMAP) cmap = [offset, length];
    offset += stored;
  }
  if (!cmap) throw new Error('A font without a table of characters');
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return mappedBy(data.subarray(cmap[0], cmap[0] + cmap[1]));
}

/** Reads subtables of formats 4 and 12, which web fonts use. @param {Buffer} cmap @returns {Set<number>} */
function mappedBy(cmap) {
  const chars = new Set();
  for (let n = 0; n < cmap.readUInt16BE(2); n += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + n * 8));
    const format = table.readUInt16BE(0);
    if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group += 1) {
        const from = 16 + group * 12;
        for (let char = table.readUInt32BE(from); char <= table.readUInt32BE(from + 4); char += 1)
          chars.add(char);
      }
    }
    if (format === 4) addSegments(table, chars);
  }
  return chars;
}

/** @param {Buffer} table @param {Set<number>} chars */
function addSegments(table, chars) {
  const bytes = table.readUInt16BE(6);
  for (let segment = 0; segment < bytes; segment += 2) {
    const last = table.readUInt16BE(14 + segment);
    const first = table.readUInt16BE(16 + bytes + segment);
    const delta = table.readUInt16BE(16 + 2 * bytes + segment);
    const place = 16 + 3 * bytes + segment;
    const step = table.readUInt16BE(place);
    for (let char = first; char <= last && char < 0xffff; char += 1) {
      const raw = step === 0 ? char : table.readUInt16BE(place + step + 2 * (char - first));
      if (step === 0 ? ((raw + delta) & 0xffff) !== 0 : raw !== 0) chars.add(char);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = Object.entries(glyphRanges()).map(
    ([family, ranges]) => `  ${JSON.stringify(family)}: ${JSON.stringify(ranges.flat())}`,
  );
  writeFileSync(at('renderer/paper/glyph-ranges.json'), `{\n${lines.join(',\n')}\n}\n`);
}
