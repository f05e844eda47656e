import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../../shared/report/document';
import { outlineOf, sectionAt } from './outline';
import type { Placement } from './place-document';

const heading = (id: string, number: string | null, text: string, level: 1 | 2 = 1): Block => ({
  type: 'heading',
  id,
  level,
  number,
  text: [{ type: 'text', text }],
});

const document = (blocks: readonly Block[]): ReportDocument => ({
  version: 1,
  paper: 'summary',
  convention: 'plain',
  lang: 'zh',
  meta: { title: '', author: '', period: '2025', asOf: '2025-11-21', runningTitle: '', trainingMark: null },
  blocks,
  missingTranslations: [],
});

const at = (page: number, y: number) => ({ page, x: 0, y, width: 10, height: 10 });
const placement = (blocks: Placement['blocks']): Placement => ({ figures: [], sentences: [], blocks });

describe('the contents of a paper', () => {
  it('writes numbers as the language joins them to their headings', () => {
    const outline = outlineOf(
      document([
        heading('a', '一、', '来访'),
        heading('b', '（一）', '出访', 2),
        heading('c', '附件1', '大事记'),
      ]),
      placement(new Map()),
    );
    expect(outline.map(({ text }) => text)).toEqual(['一、来访', '（一）出访', '附件1 大事记']);
  });

  it('sets the appendices apart from the body', () => {
    const outline = outlineOf(
      document([
        heading('a', null, 'A'),
        { type: 'pageBreak', id: 'break' },
        heading('b', null, 'B'),
        heading('c', null, 'C'),
      ]),
      placement(new Map()),
    );
    expect(outline.filter(({ startsAppendices }) => startsAppendices).map(({ id }) => id)).toEqual(['b']);
  });

  it('knows in which section a place lies', () => {
    const outline = outlineOf(
      document([heading('a', null, 'A'), heading('b', null, 'B'), heading('c', null, 'C')]),
      placement(
        new Map([
          ['a', at(1, 100)],
          ['b', at(1, 500)],
          ['c', at(3, 80)],
        ]),
      ),
    );
    expect(sectionAt(outline, { page: 1, y: 90 })).toBeUndefined();
    expect(sectionAt(outline, { page: 1, y: 499 })?.id).toBe('a');
    expect(sectionAt(outline, { page: 2, y: 10 })?.id).toBe('b');
    expect(sectionAt(outline, { page: 3, y: 80 })?.id).toBe('c');
  });
});
