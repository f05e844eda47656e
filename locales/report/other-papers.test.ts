import { describe, expect, it } from 'vitest';
import { event, visit } from '../../shared/counting/records-for-tests';
import { languages } from '../../shared/domain/language';
import { inlinesOf } from '../../shared/report/figures-of';
import { plainText } from '../../shared/report/inline';
import { cities, office, work } from '../../shared/report/papers-for-tests';
import { recordsListed } from '../../shared/report/records-listed';
import { registerLists } from '../../shared/report/request';
import { brief, paper, type Wanted } from './papers-asked-for-tests';

const everyPaper: readonly Wanted[] = [
  brief,
  { ...brief, city: 'harbin' },
  { paper: 'chronicle', period: '2025' },
  { paper: 'chronicle', period: '2024..2025', country: 'CN' },
  ...registerLists.flatMap((of) => [
    { paper: 'register', of } as const,
    { paper: 'register', of, period: '2025', city: 'chengdu' } as const,
  ]),
];

describe.each(languages)('every other paper in %s', (lang) => {
  it.each(everyPaper)('%o has ids of its own, no unfilled place and nothing doubled', (wanted) => {
    for (const records of [undefined, [office, ...cities]]) {
      const { blocks } = paper(wanted, lang, records);
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      const text = blocks.map((block) => plainText(inlinesOf(block))).join(' | ');
      expect(text).not.toMatch(/{{|}}|undefined|NaN|\ue000|\.\.|。。| {2}|papers\./);
      for (const block of blocks) {
        if (lang !== 'zh' || block.type !== 'paragraph') continue;
        expect(plainText(block.content)).not.toMatch(/[,;:!?]/);
      }
    }
  });

  it('says of a city without records no more than its level and zeros', () => {
    const ids = paper(brief, lang, [office, ...cities]).blocks.map(({ id }) => id);
    expect(ids).toEqual(['head', 'brief.facts', 'brief.figures.heading', 'brief.figures']);
  });
});

it('a chronicle lists what a calendar of it holds', () => {
  const document = paper({ paper: 'chronicle', period: '2025' }, 'en');
  const listed = recordsListed(document);
  expect(listed.has('concert')).toBe(true);
  expect(listed.has('next')).toBe(false);
});

it('no record can break a paper: hostile titles stay words', () => {
  const hostile = '<img src=x onerror=alert(1)> {{n}} $t(unnamed) =1+1 \u202e';
  const records = [
    office,
    ...cities,
    ...work,
    event('bad', '2025-03-03', { cities: ['chengdu'], title: { en: hostile } }),
    visit('worse', '2025-03-04', { cities: ['chengdu'], purpose: { en: hostile } }),
  ];
  for (const wanted of everyPaper.filter((one) => one.paper !== 'register' || one.of === 'visits')) {
    const text = JSON.stringify(paper(wanted, 'ru', records));
    if (text.includes('onerror')) expect(text).toContain('{{n}} $t(unnamed)');
  }
});
