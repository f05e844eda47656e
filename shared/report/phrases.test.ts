import { describe, expect, it } from 'vitest';
import { plainText, words } from './inline';
import { phrasesFor, type Translate } from './phrases';

/** A phrase book of its own, which fills places as i18next does and shows what it was given. */
function bookOf(texts: Readonly<Record<string, string>>): Translate {
  return (key, params = {}) =>
    (texts[key] ?? key).replace(/{{(\w+)}}/g, (_, name: string) => String(params[name] ?? ''));
}

const figure = {
  type: 'figure',
  text: '5',
  value: 5,
  measure: 'visitsIncoming',
  qualifier: 'exact',
  scope: {},
  period: '2025',
  rule: null,
  ids: ['a'],
} as const;

describe('a sentence', () => {
  it('keeps figures and names as inlines in the order of the phrase', () => {
    const { sentence } = phrasesFor('en', bookOf({ lead: 'From {{city}} came {{n}} delegations.' }));
    const city = { type: 'record', record: 'chengdu', text: 'Chengdu' } as const;
    expect(sentence('lead', { n: figure, city })).toEqual([
      words('From '),
      city,
      words(' came '),
      figure,
      words(' delegations.'),
    ]);
  });

  it('gives the plural count to the phrase book and prints it nowhere', () => {
    const seen: unknown[] = [];
    const { text } = phrasesFor('en', (_, params) => {
      seen.push(params?.count);
      return 'three';
    });
    expect(text('key', { count: 3 })).toBe('three');
    expect(seen).toEqual([3]);
  });

  it('never lets a record text be read as a place or a reference', () => {
    const { text } = phrasesFor('en', bookOf({ key: 'Title: {{title}}', other: 'leaked' }));
    expect(text('key', { title: '$t(other) {{title}}' })).toBe('Title: $t(other) {{title}}');
  });

  it('prints numbers as the language groups them', () => {
    expect(phrasesFor('en', bookOf({ k: '{{n}}' })).text('k', { n: 1500 })).toBe('1,500');
    expect(phrasesFor('ru', bookOf({ k: '{{n}}' })).text('k', { n: 1500 })).toBe('1\u00a0500');
  });

  it('is empty where the phrase book does without it', () => {
    expect(phrasesFor('en', bookOf({ k: '-' })).sentence('k', { n: 1 })).toEqual([]);
  });

  it('binds spaces in its own words and leaves those of a record as they are', () => {
    const { sentence } = phrasesFor('ru', bookOf({ k: 'встреча в {{x}}' }));
    const title = { type: 'record', record: 'r', text: 'Форум в городе' } as const;
    expect(plainText(sentence('k', { x: title }))).toBe('встреча в\u00a0Форум в городе');
  });
});
