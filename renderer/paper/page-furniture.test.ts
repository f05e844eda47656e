import { describe, expect, it } from 'vitest';
import type { DocumentMeta } from '../../shared/report/document';
import { pageFurniture } from './page-furniture';

const meta: DocumentMeta = {
  title: 'Title',
  author: 'Office',
  period: '2025',
  asOf: '2025-11-21',
  runningTitle: 'Yekaterinburg',
  trainingMark: null,
};

describe('pageFurniture', () => {
  it('numbers Russian pages from the second', () => {
    expect(pageFurniture('ru', meta).css).toContain('@page :first { @top-center { content: none } }');
  });

  it('marks training data on every page in every language', () => {
    for (const lang of ['ru', 'zh', 'en'] as const) {
      const { css, faces } = pageFurniture(lang, { ...meta, trainingMark: 'Invented' });
      expect(css).toContain('content: "Invented"');
      expect(faces.map(({ text }) => text).join('')).toContain('Invented');
      expect(pageFurniture(lang, meta).css).not.toContain('Invented');
    }
  });

  it('lets no running title end its string or add a rule', () => {
    const runningTitle = '"; } } @page { margin: 0 } \\ \n 2025';
    const { css } = pageFurniture('en', { ...meta, runningTitle });
    expect(css).toContain('content: "\\22 \\3b  \\7d  \\7d  \\40 page');
    expect(css.match(/@page/g)).toHaveLength(1);
  });

  it('asks for every character it prints', () => {
    const text = pageFurniture('en', meta)
      .faces.map((need) => need.text)
      .join('');
    for (const char of '0123456789 /Yekaterinburg') expect(text).toContain(char);
  });
});
