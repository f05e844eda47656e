import { describe, expect, it } from 'vitest';
import type { DocumentMeta } from '../../shared/report/document';
import { layoutOf } from '../../shared/report/layout';
import { conventions } from '../../shared/report/request';
import { pageFurniture } from './page-furniture';
import { textHeightMm, textWidthMm } from './text-block';

const meta: DocumentMeta = {
  title: 'Title',
  author: 'Office',
  period: '2025',
  asOf: '2025-11-21',
  runningTitle: 'Yekaterinburg',
  trainingMark: null,
};

const plain = { paper: 'summary', convention: 'plain', lang: 'en', meta } as const;

describe('pageFurniture', () => {
  it('numbers the pages of a paper by ГОСТ from the second', () => {
    expect(pageFurniture({ ...plain, convention: 'gost', lang: 'zh' }).css).toContain(
      '@page :first { @top-center { content: none } }',
    );
  });

  it('marks training data on every page by every convention', () => {
    for (const convention of conventions) {
      const paper = { ...plain, convention };
      const { css, faces } = pageFurniture({ ...paper, meta: { ...meta, trainingMark: 'Invented' } });
      expect(css).toContain('content: "Invented"');
      expect(faces.map(({ text }) => text).join('')).toContain('Invented');
      expect(pageFurniture(paper).css).not.toContain('Invented');
    }
  });

  it('lays lists across the page and briefs upright, whatever the convention', () => {
    for (const convention of conventions) {
      expect(pageFurniture({ ...plain, convention, paper: 'register' }).css).toContain('A4 landscape');
      expect(pageFurniture({ ...plain, convention, paper: 'brief' }).css).toContain(
        'margin: 18mm 15mm 18mm 20mm',
      );
    }
  });

  it('leaves the text of every layout the room that figures are fitted into', () => {
    for (const paper of ['summary', 'brief', 'register'] as const) {
      for (const convention of conventions) {
        const furnished = { ...plain, paper, convention };
        const [, turned, margins = ''] =
          /size: A4( landscape)?; margin: ([\d m]+)/.exec(pageFurniture(furnished).css) ?? [];
        const [top = 0, right = top, bottom = top, left = right] = margins.split(' ').map(Number.parseFloat);
        const [width, height] = turned ? [297, 210] : [210, 297];
        const layout = layoutOf(furnished);
        expect([width - left - right, height - top - bottom]).toEqual([
          textWidthMm[layout],
          textHeightMm[layout],
        ]);
      }
    }
  });

  it('lets no running title end its string or add a rule', () => {
    const runningTitle = '"; } } @page { margin: 0 } \\ \n 2025';
    const { css } = pageFurniture({ ...plain, meta: { ...meta, runningTitle } });
    expect(css).toContain('content: "\\22 \\3b  \\7d  \\7d  \\40 page');
    expect(css.match(/@page/g)).toHaveLength(1);
  });

  it('prints numbers in the face of the language, whatever the convention', () => {
    const familyOf = (lang: 'ru' | 'zh') =>
      pageFurniture({ ...plain, convention: 'gbt', lang }).faces[0]?.family;
    expect([familyOf('ru'), familyOf('zh')]).toEqual(['PT Serif', 'Noto Serif SC']);
  });

  it('asks for every character it prints', () => {
    const text = pageFurniture(plain)
      .faces.map((need) => need.text)
      .join('');
    for (const char of '0123456789 /Yekaterinburg') expect(text).toContain(char);
  });
});
