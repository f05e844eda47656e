// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Lang } from '../../shared/domain/language';
import type { Block, ReportDocument } from '../../shared/report/document';
import type { FigureInline, Inline } from '../../shared/report/inlines';
import type { ChartBlock } from '../../shared/report/pictures';
import { type Convention, conventionOf } from '../../shared/report/request';
import { PaperView } from './paper-view';

afterEach(cleanup);

const words = (text: string, lang?: Lang): Inline => ({ type: 'text', text, ...(lang ? { lang } : {}) });

const figure: FigureInline = {
  type: 'figure',
  text: 'eight',
  value: 8,
  measure: 'visitsIncoming',
  qualifier: 'exact',
  scope: {},
  period: '2025',
  rule: { name: 'visits', version: 1 },
  ids: ['v1'],
};

const chart: ChartBlock = {
  type: 'chart',
  id: 'chart',
  shape: 'bars',
  title: [words('Chengdu took part in six.')],
  caption: [words('Counted once.')],
  alt: 'Activities by city',
  categories: [
    { key: 'cd', label: 'Chengdu', partial: false },
    { key: 'or', label: 'Ordos*', partial: true },
  ],
  series: [
    { key: 'now', label: '2025', tone: 'current', values: [6, 0] },
    { key: 'was', label: '2024', tone: 'before', values: [2, null] },
  ],
};

function show(
  blocks: readonly Block[],
  lang: Lang = 'en',
  convention: Convention = conventionOf({ lang }),
): HTMLElement {
  const document: ReportDocument = {
    version: 1,
    paper: 'summary',
    convention,
    lang,
    meta: {
      title: 'Summary',
      author: 'Office',
      period: '2025',
      asOf: '2025-11-21',
      runningTitle: 'Office',
      trainingMark: null,
    },
    blocks,
    missingTranslations: [],
  };
  return render(<PaperView document={document} />).container;
}

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

describe('PaperView', () => {
  it('makes the title the only first-level heading and its sections the second', () => {
    const page = show([
      { type: 'head', id: 'head', office: ['City'], title: 'Summary', span: ['2025'] },
      { type: 'heading', id: 'a', level: 1, number: '1.', text: [words('Visits')] },
      { type: 'heading', id: 'b', level: 2, number: null, text: [words('Incoming')] },
    ]);
    expect(textsOf(page, 'h1, h2, h3')).toEqual(['Summary', '1.\u00a0Visits', 'Incoming']);
  });

  it('sets the coat of arms above the office, and says what it shows', () => {
    const emblem = { picture: 'data:image/png;base64,iVBORw0KGgo=', alt: 'Coat of arms: Primersk' };
    const page = show([{ type: 'head', id: 'head', office: ['City'], emblem, title: 'Summary', span: [] }]);
    const [picture, office] = page.querySelectorAll('.head > *');
    expect([picture?.getAttribute('src'), picture?.getAttribute('alt')]).toEqual([
      emblem.picture,
      emblem.alt,
    ]);
    expect(office?.textContent).toBe('City');
  });

  it('parts a Chinese heading number from the words only where it has no mark of its own', () => {
    const page = show(
      [{ type: 'heading', id: 'a', level: 1, number: '一、', text: [words('总体情况')] }],
      'zh',
    );
    expect(textsOf(page, 'h2')).toEqual(['一、总体情况']);
  });

  it('marks figures, records, sources and words of another language', () => {
    const page = show([
      {
        type: 'paragraph',
        id: 'p',
        content: [
          figure,
          { type: 'record', record: 'c1', text: '成都', lang: 'zh' },
          words('“友城”', 'zh'),
          { type: 'source', number: 2, record: 's2' },
        ],
      },
    ]);
    expect(page.querySelector('[data-figure="visitsIncoming"]')?.textContent).toBe('eight');
    expect(page.querySelector('[data-record="c1"]')?.getAttribute('lang')).toBe('zh-CN');
    expect(textsOf(page, '[lang="zh-CN"]')).toEqual(['成都', '“友城”']);
    expect(page.querySelector('[data-record="s2"]')?.textContent).toBe('[2]');
    expect(page.querySelector('article')?.lang).toBe('en-GB');
  });

  it('shows words of a record as words, whatever markup they hold', () => {
    const page = show([{ type: 'paragraph', id: 'p', content: [words('<img src=x onerror=alert(1)>')] }]);
    expect(page.querySelector('img')).toBeNull();
    expect(textsOf(page, 'p')).toEqual(['<img src=x onerror=alert(1)>']);
  });

  it('lets the head of a Chinese period break behind its year alone', () => {
    const head = (text: string) => {
      const columns = [{ head: text, align: 'end', widthMm: 20 }] as const;
      const page = show([{ type: 'table', id: 't', caption: [], columns, rows: [], note: null }], 'zh');
      return textsOf(page, 'th .whole-stretch');
    };
    expect(head('2025年上半年')).toEqual(['2025年', '上半年']);
    expect(head('2025年')).toEqual([]);
    expect(head('2025年活动与团组往来项数')).toEqual([]);
  });

  it('gives a table its caption as name, scoped heads, spanning groups and its note', () => {
    const page = show([
      {
        type: 'table',
        id: 't',
        caption: [words('Table 1')],
        columns: [
          { head: 'City', align: 'start', widthMm: null },
          { head: 'Visits', align: 'end', widthMm: 20 },
        ],
        rows: [
          { kind: 'group', cells: [{ type: 'text', content: [words('Received')] }] },
          { kind: 'row', record: 'v1', cells: [{ type: 'empty' }, { type: 'figure', figure }] },
        ],
        note: [words('A note')],
      },
    ]);
    const table = page.querySelector('table');
    const caption = table?.getAttribute('aria-labelledby') ?? '';
    expect(page.ownerDocument.getElementById(caption)?.textContent).toBe('Table 1');
    expect(textsOf(page, 'thead th[scope="col"]')).toEqual(['City', 'Visits']);
    expect(page.querySelector('th[scope="rowgroup"]')?.getAttribute('colspan')).toBe('2');
    expect(textsOf(page, 'tr[data-record="v1"] td')).toEqual(['', 'eight']);
    expect(textsOf(page, '.note')).toEqual(['A note']);
  });

  it('lets a word break that is wider than any column', () => {
    const cell = (text: string) => ({ type: 'text', content: [words(text)] }) as const;
    const page = show([
      {
        type: 'table',
        id: 't',
        caption: [],
        columns: [{ head: 'City', align: 'start', widthMm: null }],
        rows: [
          { kind: 'row', cells: [cell('x'.repeat(5000))] },
          { kind: 'row', cells: [cell('Chengdu and Chongqing')] },
        ],
        note: null,
      },
    ]);
    expect([...page.querySelectorAll('td')].map((td) => td.className)).toEqual(['start breakable', 'start']);
  });

  it('draws a chart with its alternative text, direct labels and zeros', () => {
    const page = show([chart]);
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Activities by city');
    const labels = textsOf(page, 'svg text');
    expect(labels).toEqual(expect.arrayContaining(['Chengdu', 'Ordos*', '6', '2', '0']));
    expect(textsOf(page, '.legend span')).toEqual(['2025', '2024']);
  });

  it('puts the title of a chart above in a plain paper and below in an official one', () => {
    const order = (convention: Convention) =>
      [...(show([chart], 'ru', convention).querySelector('figure')?.children ?? [])].map((e) => e.tagName);
    expect(order('plain')).toEqual(['FIGCAPTION', 'DIV', 'P']);
    expect(order('gost')).toEqual(['DIV', 'FIGCAPTION', 'P']);
    expect(order('gbt')).toEqual(['DIV', 'FIGCAPTION', 'P']);
  });

  it('is set by its convention and speaks its language, whichever go together', () => {
    const article = show([], 'ru', 'gbt').querySelector('article');
    expect([article?.className, article?.lang]).toEqual(['paper paper-gbt', 'ru-RU']);
  });

  it('draws the period before and the upper part of a stack hatched, the rest solid', () => {
    const fills = (page: HTMLElement) =>
      [...page.querySelectorAll('.legend rect')].map(
        (rect) => rect.getAttribute('fill')?.startsWith('url(') ?? false,
      );
    expect(fills(show([chart]))).toEqual([false, true]);
    const parts = chart.series.map((series) => ({ ...series, tone: 'current' }) as const);
    expect(fills(show([{ ...chart, shape: 'stack', series: parts }]))).toEqual([false, true]);
  });

  it('prints the total of a stack once, not the height of each part', () => {
    const page = show([{ ...chart, shape: 'stack', categories: chart.categories.slice(0, 1) }]);
    expect(textsOf(page, 'svg text')).toEqual(['Chengdu', '8']);
  });

  it('sets lists, chronicle, signature and page breaks', () => {
    const page = show([
      { type: 'list', id: 'l', ordered: true, items: [[words('one')], [words('two')]] },
      { type: 'chronicle', id: 'c', items: [{ date: '7 July', content: [words('Signed')], record: 'd1' }] },
      { type: 'signature', id: 's', post: 'Head', name: 'A. Ivanov' },
      { type: 'pageBreak', id: 'b' },
    ]);
    expect(textsOf(page, 'ol li')).toEqual(['one', 'two']);
    expect(textsOf(page, '[data-record="d1"] dt, [data-record="d1"] dd')).toEqual(['7 July', 'Signed']);
    expect(textsOf(page, '.signature p')).toEqual(['Head', ' A. Ivanov']);
    expect(page.querySelector('.page-break')).not.toBeNull();
  });

  it('puts soft hyphens into Russian paragraphs but not into headings and tables', () => {
    const text = [words('международной')];
    const page = show(
      [
        { type: 'heading', id: 'h', level: 1, number: null, text },
        { type: 'paragraph', id: 'p', content: text },
        { type: 'note', id: 'n', content: text },
      ],
      'ru',
    );
    expect(textsOf(page, 'h2, p').map((shown) => shown?.includes('\u00ad'))).toEqual([false, true, false]);
  });
});
