import { describe, expect, it } from 'vitest';
import { withContents } from './contents';
import type { Block, HeadingBlock, ReportDocument } from './document';
import { plainText, words } from './inline';

const heading = (number: number, level: 1 | 2 | 3 = 1): HeadingBlock => ({
  type: 'heading',
  id: `h${number}`,
  level,
  number: `${number}.`,
  text: [words('Visits')],
});
const text = (length: number, letter = 'a'): Block => ({
  type: 'paragraph',
  id: 'text',
  content: [words(letter.repeat(length))],
});
const head: Block = { type: 'head', id: 'head', office: [], title: 'Summary', span: [] };

const paper = (blocks: readonly Block[]): ReportDocument => ({
  version: 1,
  paper: 'summary',
  convention: 'plain',
  lang: 'en',
  meta: { title: '', author: '', period: '2025', asOf: '2025-12-31', runningTitle: '', trainingMark: null },
  blocks,
  missingTranslations: [],
});

describe('withContents', () => {
  const headings = [heading(1), heading(2, 2), heading(3, 3), heading(4), heading(5), heading(6)];

  it('lists the sections of a long paper behind its head, two levels deep', () => {
    const { blocks } = withContents(paper([head, ...headings, text(30_000)]), 'Contents');
    expect(blocks[1]).toEqual({
      type: 'contents',
      id: 'contents',
      title: 'Contents',
      entries: [1, 2, 4, 5, 6].map((number) => ({
        block: `h${number}`,
        level: number === 2 ? 2 : 1,
        text: [words(`${number}.\u00a0`), words('Visits')],
      })),
    });
  });

  it('parts the number of an appendix from its title, and sets two languages beside each other', () => {
    const appendix: Block = {
      ...heading(7),
      number: 'Приложение 1',
      appendix: true,
      text: [words('Визиты'), { type: 'break' }, { type: 'text', text: '访问', lang: 'zh' }],
    };
    const { blocks } = withContents(paper([...headings, appendix, text(30_000)]), 'Contents');
    const entry = blocks[0]?.type === 'contents' ? blocks[0].entries.at(-1) : undefined;
    expect(entry && plainText(entry.text)).toBe('Приложение 1.\u00a0Визиты / 访问');
    expect(entry?.text.at(-1)).toEqual({ type: 'text', text: '访问', lang: 'zh' });
  });

  it('leaves short papers, and long ones without sections, as they are', () => {
    const short = paper([head, ...headings, text(20_000)]);
    expect(withContents(short, 'Contents')).toBe(short);
    const unbroken = paper([head, heading(1), text(90_000)]);
    expect(withContents(unbroken, 'Contents')).toBe(unbroken);
  });

  it('knows that Chinese says more in fewer characters', () => {
    expect(withContents(paper([head, ...headings, text(11_000, '市')]), '目录').blocks).toHaveLength(9);
  });
});
