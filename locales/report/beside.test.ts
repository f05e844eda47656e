import { describe, expect, it } from 'vitest';
import { Register } from '../../shared/register/register';
import { composePaper } from '../../shared/report/compose-paper';
import type { PairBlock, ReportDocument } from '../../shared/report/document';
import { plainText } from '../../shared/report/inline';
import { cities, office, plain, said, work } from '../../shared/report/papers-for-tests';
import type { Beside, SummaryRequest } from '../../shared/report/request';
import type { TableBlock } from '../../shared/report/tables';
import { books } from './books-for-tests';

const register = new Register([office, ...cities, ...work]);
const request: SummaryRequest = { paper: 'summary', period: '2025', asOf: '2025-12-31', lang: 'ru' };
const made = (more: Partial<SummaryRequest> = {}): ReportDocument =>
  composePaper(register, { ...request, ...more }, (lang) => books[lang]);

const columns: Beside = { lang: 'zh', arrangement: 'columns' };
const both = made({ beside: columns });
const russian = made();
const chinese = made({ lang: 'zh', convention: 'gost' });

const pairs = both.blocks.filter((block): block is PairBlock => block.type === 'pair');
const sideText = (side: PairBlock['first']): string => {
  if (!side) return '';
  return plain(side.type === 'list' ? side.items.map(plainText).join('\n') : plainText(side.content));
};
const tableIn = (document: ReportDocument, id: string): TableBlock => {
  const block = document.blocks.find((one) => one.id === id);
  if (block?.type !== 'table') throw new Error(`No table ${id}`);
  return block;
};

describe('a paper in two languages', () => {
  it('says in each language what the paper in that language says', () => {
    expect(pairs.length).toBeGreaterThan(8);
    for (const { id, first, second } of pairs) {
      expect(sideText(first), id).toBe(said(russian, id));
      expect(sideText(second), id).toBe(said(chinese, id));
    }
  });

  it('leaves nothing out', () => {
    const ids = new Set(both.blocks.map(({ id }) => id));
    for (const { id } of [...russian.blocks, ...chinese.blocks]) expect(ids).toContain(id);
  });

  it('follows one convention in both', () => {
    const numbers = both.blocks.flatMap((block) => (block.type === 'heading' ? [block.number] : []));
    expect(numbers).toContain('1.');
    expect(numbers.join('')).not.toContain('、');
  });

  it('has one table for both, with the rows of each record together', () => {
    const table = tableIn(both, 'appendix.partners');
    const texts = table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.type === 'text' ? [plainText(cell.content)] : [])),
    );
    expect(texts).toContain('Чэнду / 成都');
    expect(texts).toContain('Харбин / 哈尔滨');
    expect(table.columns.map(({ head }) => head).join()).toMatch(/Город.* \/ /u);
  });

  it('prints the figures of a table once', () => {
    const figures = (document: ReportDocument) =>
      document.blocks.flatMap((block) =>
        block.type === 'table'
          ? block.rows.flatMap(({ cells }) => cells.filter(({ type }) => type === 'figure'))
          : [],
      );
    expect(figures(russian).length).toBeGreaterThan(20);
    expect(figures(both)).toEqual(figures(russian));
  });

  it('is the paper alone where the second language is the first', () => {
    expect(made({ beside: { lang: 'ru', arrangement: 'columns' } })).toEqual(russian);
  });
});
