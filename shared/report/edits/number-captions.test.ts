import { expect, it } from 'vitest';
import type { Block, EnclosuresBlock, HeadingBlock } from '../document';
import { plainText, words } from '../inline';
import type { ChartBlock, MapBlock } from '../pictures';
import { applyEdits } from './apply-edits';
import { documentOf, heading, table } from './document-for-tests';

const chart = (id: string, number: number): ChartBlock => ({
  type: 'chart',
  id,
  shape: 'bars',
  title: [words(`Figure ${number}. ${id}`), { type: 'break' }, words(`图${number} ${id}`)],
  caption: [words('In 2025')],
  alt: '',
  categories: [],
  series: [],
});

const map = (id: string, number: number): MapBlock => ({
  type: 'map',
  id,
  title: [words(`Figure ${number}. ${id}`)],
  caption: [],
  alt: '',
  own: null,
  points: [],
  data: { ...table(`${id}.data`, 1), caption: [words(`Data of Figure ${number}`)] },
});

const titles = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.type === 'table') return plainText(block.caption);
    if (block.type === 'map') return `${plainText(block.title)}; ${plainText(block.data.caption)}`;
    return block.type === 'chart' ? plainText(block.title) : [];
  });

it('pictures of every sort are numbered as they stand, in both languages and over their data', () => {
  const paper = documentOf([
    heading('a', '1.'),
    chart('years', 1),
    heading('b', '2.'),
    table('guests', 1),
    map('places', 2),
    chart('months', 3),
  ]);
  const { document } = applyEdits(paper, { hidden: ['years'] });
  expect(titles(document.blocks)).toEqual([
    'Table 1. guests',
    'Figure 1. places; Data of Figure 1',
    'Figure 2. months / 图2 months',
  ]);
});

it('the list of enclosures names the appendices that are left, and no page is left empty', () => {
  const appendix = (id: string, number: number): HeadingBlock => ({
    ...heading(id, `附件${number}`),
    appendix: true,
  });
  const list: EnclosuresBlock = {
    type: 'enclosures',
    id: 'enclosures',
    label: '附件：',
    items: ['tables', 'days'],
  };
  const paper = documentOf([
    heading('a', '一、'),
    list,
    { type: 'pageBreak', id: 'tables.break' },
    appendix('tables', 1),
    { type: 'pageBreak', id: 'days.break' },
    appendix('days', 2),
  ]);
  const enclosed = (hidden: readonly string[]) =>
    applyEdits(paper, { hidden: [...hidden] }).document.blocks.find(({ type }) => type === 'enclosures');
  expect(enclosed([])).toEqual(list);
  expect(enclosed(['tables.heading'])).toMatchObject({ items: ['days'] });
  expect(enclosed(['tables.heading', 'days.heading'])).toBeUndefined();
  const { blocks } = applyEdits(paper, { hidden: ['tables.heading', 'days.heading'] }).document;
  expect(blocks.map(({ type }) => type)).toEqual(['heading']);
});
