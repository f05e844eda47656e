import type { PagesOfPlaces } from '../../shared/ipc/contract';

/**
 * On which page, from 1, each place lies that a link of a printed PDF leads to, by the id of its element. It reads what
 * Chromium writes: one plain table of objects, and named places in the catalog. Null where a file is built otherwise; a
 * caller then does without pages.
 */
export function pagesOfPlaces(pdf: Uint8Array): ReadonlyMap<string, number> | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = objectsOf(text);
  const catalog = objects?.(reference(text.slice(text.lastIndexOf('trailer')), 'Root'));
  if (!objects || !catalog) return null;
  const order = pagesUnder(objects, reference(catalog, 'Pages'), 0);
  const numbers = new Map(order.map((id, index) => [id, index + 1]));
  const places = objects(reference(catalog, 'Dests')) ?? '';
  const found = new Map<string, number>();
  for (const [, name = '', page] of places.matchAll(/\/([^\s/[\]<>()]+)\s*\[(\d+) 0 R\b/g)) {
    const number = numbers.get(Number(page));
    if (number !== undefined) found.set(plainName(name), number);
  }
  return found;
}

/**
 * What a list of contents that was printed must name where it does not name it yet: the page of each of its places, by
 * id, without those that the file does not tell. Null where all it names is right.
 */
export function otherPages(named: PagesOfPlaces, pdf: Uint8Array): PagesOfPlaces | null {
  const ids = Object.keys(named);
  if (ids.length === 0) return null;
  const printed = pagesOfPlaces(pdf);
  if (ids.every((id) => printed?.get(id) === named[id])) return null;
  return Object.fromEntries([...(printed ?? [])].filter(([id]) => id in named));
}

/** An object's own text by its number; undefined for one that the file does not have. */
type Objects = (id: number) => string | undefined;

/** Null where the table of objects is not one plain section from object 0 on. */
function objectsOf(text: string): Objects | null {
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? [];
  const table = start === undefined ? '' : text.slice(Number(start), text.lastIndexOf('trailer'));
  if (!/^xref\s+0 \d+\s/.test(table)) return null;
  const offsets = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)].map(([, offset]) => Number(offset));
  return (id) => {
    const from = offsets[id];
    if (from === undefined || !text.startsWith(`${id} 0 obj`, from)) return undefined;
    return text.slice(from, text.indexOf('endobj', from));
  };
}

/** The object that a key of a dictionary names; -1 without one. */
const reference = (dictionary: string, key: string): number =>
  Number(new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary)?.[1] ?? -1);

/** A tree of pages that is deeper than any paper needs has a loop in it. */
const deepest = 12;

function pagesUnder(objects: Objects, id: number, depth: number): readonly number[] {
  const node = objects(id);
  if (node === undefined || depth > deepest) return [];
  const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(node) ?? [];
  if (kids === undefined) return [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(objects, Number(kid), depth + 1));
}

/** A name as its element has it: bytes of UTF-8, the less plain ones as #xx. */
function plainName(name: string): string {
  const bytes = name.replace(/#([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString();
}
