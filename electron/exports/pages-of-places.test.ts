import { describe, expect, it } from 'vitest';
import { otherPages, pagesOfPlaces } from './pages-of-places';

/** A PDF of these objects, the first of which is the catalog, with a plain table of them. */
function pdfOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, 'latin1');
}

const page = '<</Type /Page\n/Parent 2 0 R>>';
const pages = [
  '<</Type /Catalog\n/Pages 2 0 R\n/Dests 3 0 R>>',
  '<</Type /Pages\n/Count 3\n/Kids [7 0 R 4 0 R]>>',
  '<</visits.heading [6 0 R /XYZ 0 700 0]\n/own.#d0#b3 [5 0 R /XYZ 0 20.5 0]>>',
  page,
  page,
  page,
  '<</Type /Pages\n/Count 2\n/Kids [5 0 R 6 0 R]\n/Parent 2 0 R>>',
];

describe('pagesOfPlaces', () => {
  it('counts the pages of the tree in reading order, whatever order the file has them in', () => {
    expect([...(pagesOfPlaces(pdfOf(pages)) ?? [])]).toEqual([
      ['visits.heading', 2],
      ['own.г', 1],
    ]);
  });

  it('finds nothing in a paper without links', () => {
    const plain = ['<</Type /Catalog\n/Pages 2 0 R>>', ...pages.slice(1)];
    expect(pagesOfPlaces(pdfOf(plain))).toEqual(new Map());
  });

  it('says so when a file is built in a way that it does not read, loops among its pages included', () => {
    expect(pagesOfPlaces(Buffer.from('%PDF-1.7\nstartxref\n12\n%%EOF\n'))).toBeNull();
    expect(pagesOfPlaces(new Uint8Array())).toBeNull();
    const loop = '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>';
    expect(pagesOfPlaces(pdfOf([pages[0] ?? '', loop, ...pages.slice(2)]))).toEqual(new Map());
  });
});

describe('otherPages', () => {
  const printed = pdfOf(pages);
  const [heading, own] = ['visits.heading', [...(pagesOfPlaces(printed) ?? [])].at(-1)?.[0] ?? ''];

  it('leaves a list of contents alone that names the pages as they were printed', () => {
    expect(otherPages(Object.fromEntries(pagesOfPlaces(printed) ?? []), printed)).toBeNull();
    expect(otherPages({}, printed)).toBeNull();
  });

  it('gives every page anew where one was named wrongly', () => {
    expect(otherPages({ [heading]: 9, [own]: 1 }, printed)).toEqual(
      Object.fromEntries(pagesOfPlaces(printed) ?? []),
    );
  });

  it('has no page for a place that the file does not tell, rather than a wrong one', () => {
    expect(otherPages({ [heading]: 1, nowhere: 2 }, printed)).toEqual({
      [heading]: pagesOfPlaces(printed)?.get(heading),
    });
    expect(otherPages({ [heading]: 1 }, Buffer.from('%PDF-1.7 built otherwise'))).toEqual({});
  });
});
