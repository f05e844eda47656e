import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * What a screen reader would read of a PDF, pages joined: page furniture and repeated heads of tables are no part of the
 * paper's structure and left out. Spaces and hyphens are left out too, since lines break where they fit.
 */
export async function readDenseText(path: string): Promise<string> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await task.promise;
  const parts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (open.includes(true)) parts.push(item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      // What belongs to the structure of the paper has an id in it.
      else open.push(Boolean(item.id));
    }
    page.cleanup();
  }
  await task.destroy();
  return dense(parts.join(''));
}

/** A text as it is compared with a page: without spaces, hyphens and marks that take no room. */
export const dense = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}-]/gu, '');
