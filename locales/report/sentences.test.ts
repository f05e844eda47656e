import { expect, it } from 'vitest';
import { languages } from '../../shared/domain/language';
import type { ParagraphBlock } from '../../shared/report/document';
import { inlinesOf } from '../../shared/report/figures-of';
import { plainText, recordsOf } from '../../shared/report/inline';
import { cities, office, plain, work } from '../../shared/report/papers-for-tests';
import { conventions } from '../../shared/report/request';
import { recordsBehind, sentencesOf } from '../../shared/report/sentences';
import { compose } from './books-for-tests';

const records = [office, ...cities, ...work];
const papers = languages.flatMap((lang) => conventions.map((convention) => [lang, convention] as const));

it.each(papers)('a paragraph in %s by the convention %s is told sentence by sentence', (lang, convention) => {
  const { blocks } = compose(records, lang, { convention });
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  expect(paragraphs.some((block) => sentencesOf(block).length > 1)).toBe(true);
  for (const block of paragraphs) {
    const sentences = sentencesOf(block);
    expect(sentences.flat(), block.id).toEqual(block.content);
    for (const sentence of sentences) expect(plainText(sentence), block.id).toMatch(/[.。；;]$/u);
  }
});

it.each(papers)('every sentence with a figure in %s by %s leads to known records', (lang, convention) => {
  const { blocks } = compose(records, lang, { convention });
  const known = new Set(records.map(({ id }) => id));
  for (const block of blocks.filter((one) => one.type === 'paragraph')) {
    for (const sentence of sentencesOf(block)) {
      const behind = recordsBehind(sentence);
      expect(behind.filter((id) => !known.has(id))).toEqual([]);
      expect(new Set(behind)).toEqual(new Set(recordsOf(sentence)));
    }
  }
});

it('a visit told by what came of it leads to the visit itself', () => {
  const { blocks } = compose(records, 'en', { convention: 'plain' });
  const item = blocks
    .flatMap((block) => (block.type === 'list' ? block.items : []))
    .find((line) => plain(plainText(line)).includes('An action plan was signed'));
  expect(recordsBehind(item ?? [])[0]).toBe('v3');
});

it('counted records come before those that are only named', () => {
  const { blocks } = compose(records, 'en', { convention: 'plain' });
  const lead = blocks.find((block): block is ParagraphBlock => block.id === 'overview.lead');
  const [first = []] = lead ? sentencesOf(lead) : [];
  expect(inlinesOf(lead ?? ({} as ParagraphBlock)).some(({ type }) => type === 'record')).toBe(true);
  expect(recordsBehind(first)).toEqual(['v1', 'v2', 'v3', 'yekaterinburg']);
});
