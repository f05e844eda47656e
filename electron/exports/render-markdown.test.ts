import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/report/document';
import type { Inline } from '../../shared/report/inlines';
import { paperOf } from './paper-for-tests';
import { renderMarkdown } from './render-markdown';

const words = (text: string): Inline => ({ type: 'text', text });

const documentOf = (...blocks: readonly Block[]) => paperOf(blocks, 'en', 'Title');

const paragraph = (...content: readonly Inline[]): Block => ({ type: 'paragraph', id: 'p', content });

describe('renderMarkdown', () => {
  it('gives headings one level below the title', () => {
    const text = renderMarkdown(
      documentOf(
        { type: 'head', id: 'head', office: ['City', 'Department'], title: 'Summary', span: ['2025'] },
        { type: 'heading', id: 'h', level: 1, number: '1.', text: [words('Visits')] },
      ),
    );
    expect(text).toBe('City\\\nDepartment\n\n# Summary\n\n2025\n\n## 1. Visits\n');
  });

  it('links the contents of a long paper to its headings, those that read alike too', () => {
    const heading = (id: string, level: 1 | 2): Block => ({
      type: 'heading',
      id,
      level,
      number: null,
      text: [words('Визиты и встречи, 2025 г.')],
    });
    const entries = [heading('a', 1), heading('b', 2)].flatMap(({ id }, index) => [
      { block: id, level: index === 0 ? 1 : 2, text: [words('Визиты')] } as const,
    ]);
    const text = renderMarkdown(
      documentOf(
        { type: 'contents', id: 'contents', title: 'Содержание', entries },
        heading('a', 1),
        heading('b', 2),
      ),
    );
    expect(text).toMatch(
      /^\*\*Содержание\*\*\n\n- \[Визиты\]\(#визиты-и-встречи-2025-г\)\n {2}- \[Визиты\]\(#визиты-и-встречи-2025-г-1\)\n/,
    );
  });

  it('keeps HTML, links, mentions and addresses of records as plain words', () => {
    const text = renderMarkdown(
      documentOf(
        paragraph(
          words('<img src=x onerror=alert(1)> [a](javascript:b) @user https://x.org www.x.org `c` ~d~'),
        ),
      ),
    );
    expect(text).toBe(
      '\\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b) \\@user https\\://x.org www\\.x.org \\`c\\` \\~d\\~\n',
    );
  });

  it('makes no list, heading or rule of a line that begins like one', () => {
    const lines = ['1. one', '- two', '# three', '=== four', '+ five'];
    const text = renderMarkdown(documentOf(...lines.map((line) => paragraph(words(line)))));
    expect(text).toBe('1\\. one\n\n\\- two\n\n\\# three\n\n\\=== four\n\n\\+ five\n');
  });

  it('keeps a table whole when its cells hold pipes and line breaks', () => {
    const text = renderMarkdown(
      documentOf({
        type: 'table',
        id: 't',
        caption: [words('Table 1')],
        columns: [
          { head: 'City', align: 'start', widthMm: null },
          { head: 'Visits', align: 'end', widthMm: 20 },
        ],
        rows: [
          { kind: 'group', cells: [{ type: 'text', content: [words('Received')] }] },
          { kind: 'row', cells: [{ type: 'text', content: [words('A | B\nC')] }, { type: 'empty' }] },
          {
            kind: 'total',
            cells: [
              { type: 'text', content: [words('Total')] },
              { type: 'text', content: [words('=1+1')] },
            ],
          },
        ],
        note: [words('A note')],
      }),
    );
    expect(text).toBe(
      [
        'Table 1',
        '',
        '| City | Visits |',
        '| :-- | --: |',
        '| **Received** |  |',
        '| A \\| B C |  |',
        '| **Total** | **=1+1** |',
        '',
        'A note',
        '',
      ].join('\n'),
    );
  });

  it('gives a chart as its data', () => {
    const text = renderMarkdown(
      documentOf({
        type: 'chart',
        id: 'c',
        shape: 'columns',
        title: [words('Visits by month')],
        caption: [words('The starred month is not over.')],
        alt: 'Visits by month',
        categories: [
          { key: '2025-10', label: 'Oct', partial: false },
          { key: '2025-11', label: 'Nov*', partial: true },
        ],
        series: [{ key: 'now', label: '2025', tone: 'current', values: [1500, null] }],
      }),
    );
    expect(text).toBe(
      'Visits by month\n\n|  | 2025 |\n| :-- | --: |\n| Oct | 1,500 |\n| Nov\\* |  |\n\nThe starred month is not over.\n',
    );
  });

  it('drops control characters and marks that turn the direction of text', () => {
    const text = renderMarkdown(documentOf(paragraph(words('a\u0000b\u202ec\u2066d\ud800e שלום'))));
    expect(text).toBe('abcde שלום\n');
  });

  it('emphasises Chinese words that end in a full stop before a letter', () => {
    const text = renderMarkdown(
      documentOf(paragraph({ type: 'emphasis', content: [words('来访。')] }, words('2025年'))),
    );
    expect(text).toBe('<strong>来访。</strong>2025年\n');
  });

  it('prints a title of 5,000 characters whole', () => {
    const title = 'x'.repeat(5000);
    expect(renderMarkdown(documentOf(paragraph(words(title))))).toBe(`${title}\n`);
  });
});
