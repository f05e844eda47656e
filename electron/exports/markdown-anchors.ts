import { gapAfterNumber } from '../../shared/format/heading-number';
import type { ReportDocument } from '../../shared/report/document';
import { plainText } from '../../shared/report/inline';
import { printable } from './printable';

/**
 * The anchors that GitHub, GitLab and editors give the headings of a Markdown file, by block: letters small, spaces as
 * hyphens, marks left out; of headings that read alike, the later ones are counted.
 */
export function anchorsOf({ blocks, lang }: ReportDocument): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  const anchors = new Map<string, string>();
  for (const block of blocks) {
    const text = headingText(block);
    if (text === null) continue;
    const plain = anchorOf(text);
    const times = taken.get(plain) ?? 0;
    taken.set(plain, times + 1);
    anchors.set(block.id, times === 0 ? plain : `${plain}-${times}`);
  }
  return anchors;

  function headingText(block: ReportDocument['blocks'][number]): string | null {
    if (block.type === 'head') return [block.title, block.beside?.title ?? ''].join('');
    if (block.type !== 'heading') return null;
    const gap = gapAfterNumber(block.number ?? '', lang) && ' ';
    const words = block.text.map((one) => (one.type === 'break' ? '' : plainText([one]))).join('');
    return printable(block.number === null ? words : block.number + gap + words);
  }
}

const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
