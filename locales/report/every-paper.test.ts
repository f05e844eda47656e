import { describe, expect, it } from 'vitest';
import { count } from '../../shared/counting/count';
import { measures } from '../../shared/counting/figure';
import { on } from '../../shared/counting/records-for-tests';
import { periodOf } from '../../shared/domain/period';
import { Register } from '../../shared/register/register';
import { figuresOf, inlinesOf } from '../../shared/report/figures-of';
import { plainText } from '../../shared/report/inline';
import { cities, office, work } from '../../shared/report/papers-for-tests';
import { conventions } from '../../shared/report/request';
import { compose, whole } from './books-for-tests';

const langs = ['ru', 'zh', 'en'] as const;
const kinds = langs.flatMap((lang) => conventions.map((convention) => ({ lang, convention })));

describe.each(kinds)('every paper in $lang by $convention', ({ lang, convention }) => {
  const papers = [
    whole(lang, { convention }),
    whole(lang, { convention }, '2025-11-21'),
    whole(lang, { convention, period: '2025-H1' }),
    whole(lang, { convention, period: '2025-Q3' }),
    whole(lang, { convention, period: '2025-07' }),
    whole(lang, { convention, period: '2024-01..2025-12' }),
    whole(lang, { convention, city: 'chengdu' }),
    whole(lang, { convention, country: 'CN' }),
    compose([office, ...cities], lang, { convention }),
  ];

  it('has no two blocks of one id', () => {
    for (const { blocks } of papers) expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  });

  it('prints only figures that counting the same scope gives, with the same records', () => {
    for (const document of papers) {
      const register = new Register(
        document.blocks.length > 12 ? [office, ...cities, ...work] : [office, ...cities],
      );
      for (const figure of figuresOf(document)) {
        const measure = measures.find((one) => one === figure.measure);
        if (!measure) continue;
        const again = count(register, measure, periodOf(figure.period), figure.scope, on(document.meta.asOf));
        expect([figure.value, figure.ids]).toEqual([again.value, again.ids]);
      }
    }
  });

  it('begins no sentence with a figure', () => {
    for (const document of papers) {
      for (const block of document.blocks) {
        if (block.type !== 'paragraph' || lang === 'zh') continue;
        expect(plainText(block.content)).not.toMatch(/^\d|[.!?] \d/);
      }
    }
  });

  it('leaves no place unfilled, no doubled space and no foreign punctuation', () => {
    for (const document of papers) {
      const text = document.blocks
        .flatMap(inlinesOf)
        .map((inline) => plainText([inline]))
        .join(' | ');
      expect(text).not.toMatch(/{{|}}|undefined|NaN|\ue000|\.\.|。。/);
      for (const block of document.blocks) {
        const sentences = block.type === 'paragraph' ? plainText(block.content) : '';
        expect(sentences).not.toMatch(/ {2}| [.,;]/);
        if (lang === 'zh') expect(sentences).not.toMatch(/[,;:!?]/);
      }
    }
  });

  it('traces every paragraph to records or is about none', () => {
    for (const { blocks } of papers) {
      for (const block of blocks) if (block.type === 'paragraph') expect(block.records).toBeDefined();
    }
  });
});
