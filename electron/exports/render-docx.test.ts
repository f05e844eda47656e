import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../shared/domain/language';
import type { Block, ReportDocument } from '../../shared/report/document';
import type { Inline } from '../../shared/report/inlines';
import { paperOf } from './paper-for-tests';
import { renderDocx } from './render-docx';

const words = (text: string, lang?: Lang): Inline => ({ type: 'text', text, ...(lang ? { lang } : {}) });

const documentOf = (lang: Lang, blocks: readonly Block[], title?: string) => paperOf(blocks, lang, title);

async function partsOf(document: ReportDocument): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await renderDocx(document));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const textOf = (xml = '') => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|');

const head: Block = { type: 'head', id: 'head', office: ['Office'], title: 'Summary', span: ['2025'] };
const table: Block = {
  type: 'table',
  id: 't',
  caption: [words('Table 1')],
  columns: [
    { head: 'City', align: 'start', widthMm: null },
    { head: 'Visits', align: 'end', widthMm: 20 },
  ],
  rows: [
    { kind: 'group', cells: [{ type: 'text', content: [words('Received')] }] },
    { kind: 'row', cells: [{ type: 'text', content: [words('Chengdu')] }, { type: 'empty' }] },
  ],
  note: null,
};

const chart: Block = {
  type: 'chart',
  id: 'c',
  shape: 'bars',
  title: [words('Figure 1')],
  caption: [],
  alt: 'Chengdu: 3',
  categories: [{ key: 'cd', label: 'Chengdu', partial: false }],
  series: [{ key: 'now', label: '2025', tone: 'current', values: [3] }],
};

describe('renderDocx', () => {
  it('uses real headings, so that Word can show an outline', async () => {
    const heading: Block = { type: 'heading', id: 'h', level: 1, number: '1.', text: [words('Visits')] };
    const body = (await partsOf(documentOf('en', [head, heading])))['word/document.xml'];
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(textOf(body)).toBe('Office|Summary|2025|1.\u00a0|Visits');
  });

  it('lists the contents of a long paper as links to its headings, with fields for their pages', async () => {
    const heading: Block = { type: 'heading', id: 'a.b', level: 1, number: '1.', text: [words('Visits')] };
    const entry = { block: 'a.b', level: 1, text: [words('1. Visits')] } as const;
    const gone = { block: 'sources.heading', level: 1, text: [words('Sources')] } as const;
    const contents: Block = { type: 'contents', id: 'contents', title: 'Contents', entries: [entry, gone] };
    const parts = await partsOf(documentOf('en', [contents, heading]));
    const body = parts['word/document.xml'] ?? '';
    expect(body).toMatch(/<w:pStyle w:val="TOC1"\/>/);
    expect(body).toMatch(/<w:hyperlink[^>]* w:anchor="_a_b"/);
    expect(body).toContain('PAGEREF _a_b');
    expect(body).toMatch(/<w:bookmarkStart[^>]* w:name="_a_b"/);
    expect(textOf(body)).not.toContain('Sources');
    expect(parts['word/settings.xml']).toContain('<w:updateFields');
  });

  it('numbers an appendix in a line of its own by GB/T and at the right edge by ГОСТ', async () => {
    const appendix: Block = {
      type: 'heading',
      id: 'a',
      level: 1,
      number: '附件1',
      text: [words('大事记')],
      appendix: true,
    };
    const bodyOf = async (lang: Lang) =>
      (await partsOf(documentOf(lang, [appendix])))['word/document.xml'] ?? '';
    expect(textOf(await bodyOf('zh'))).toBe('附件1|大事记');
    expect((await bodyOf('zh')).match(/<w:p>/g)).toHaveLength(2);
    expect(textOf(await bodyOf('ru'))).toBe('大事记|附件1');
    expect(await bodyOf('ru')).toContain('<w:tab w:val="right"');
    expect(textOf(await bodyOf('en'))).toBe('附件1\u00a0|大事记');
  });

  it('repeats the head row of a table, spans group rows and keeps rows whole', async () => {
    const body = (await partsOf(documentOf('ru', [table])))['word/document.xml'] ?? '';
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(body).toContain('<w:gridSpan w:val="2"/>');
    expect(textOf(body)).toBe('Table 1|City|Visits|Received|Chengdu');
  });

  it('names the Chinese faces of GB/T 9704 and numbers pages at the outer edge', async () => {
    const parts = await partsOf(documentOf('zh', [head]));
    expect(parts['word/styles.xml']).toContain('w:eastAsia="FangSong"');
    expect(parts['word/styles.xml']).toContain('w:eastAsia="SimHei"');
    expect(parts['word/document.xml']).toContain('<w:footerReference w:type="even"');
    const footers = Object.keys(parts).filter((name) => /word\/footer\d/.test(name));
    expect(footers).toHaveLength(2);
    for (const name of footers) expect(parts[name]).toContain('PAGE');
  });

  it('marks words of another language', async () => {
    const paragraph: Block = { type: 'paragraph', id: 'p', content: [words('Дружба', 'ru')] };
    const body = (await partsOf(documentOf('en', [paragraph])))['word/document.xml'];
    expect(body).toContain('<w:lang w:val="ru-RU" w:eastAsia="zh-CN"/>');
  });

  it('tells other programs than Word which level a heading is of', async () => {
    const styles = (await partsOf(documentOf('en', [head])))['word/styles.xml'] ?? '';
    const levelOf = (style: string) =>
      new RegExp(`w:styleId="${style}".*?<w:outlineLvl w:val="(\\d)"`, 's').exec(styles)?.[1];
    expect(['Heading1', 'Heading2', 'Heading3'].map(levelOf)).toEqual(['0', '1', '2']);
  });

  it('gives a chart as a table of its data', async () => {
    expect(textOf((await partsOf(documentOf('en', [chart])))['word/document.xml'])).toBe(
      'Figure 1||2025|Chengdu|3',
    );
  });

  it('puts the picture of a chart, with its alternative text and size, above the table', async () => {
    const picture = { block: 'c', png: new Uint8Array([137, 80, 78, 71]), width: 600, height: 100 };
    const files = unzipSync(await renderDocx(documentOf('en', [chart]), [picture]));
    const media = Object.keys(files).filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => files[name])).toEqual([picture.png]);
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('descr="Chengdu: 3"');
    // 9,525 units of Word for each CSS pixel.
    expect(body).toContain('<wp:extent cx="5715000" cy="952500"/>');
    expect(body.indexOf('<w:drawing>')).toBeLessThan(body.indexOf('<w:tbl>'));
  });

  it('sets the coat of arms above the office, as high as it stands in print, with its alternative text', async () => {
    const picture =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const armed: Block = { ...head, emblem: { picture, alt: 'Герб: Примерск' } };
    const body = (await partsOf(documentOf('ru', [armed])))['word/document.xml'] ?? '';
    expect(body).toContain('descr="Герб: Примерск"');
    // 18 mm, as near as whole CSS pixels come.
    expect(body).toContain('<wp:extent cx="647700" cy="647700"/>');
    expect(body.indexOf('<w:drawing>')).toBeLessThan(body.indexOf('Office'));
  });

  it('survives markup, control characters, half surrogates and very long titles of records', async () => {
    const hostile = '<w:t>&amp; ]]> \u0000\u0008\ud800\u202e =SUM(A1) שלום';
    const paragraph: Block = {
      type: 'paragraph',
      id: 'p',
      content: [words(hostile), words('x'.repeat(5000))],
    };
    const parts = await partsOf(documentOf('en', [paragraph], `${hostile}${'t'.repeat(5000)}`));
    expect(parts['word/document.xml']).toContain('&lt;w:t&gt;&amp;amp; ]]&gt;  =SUM(A1) שלום');
    expect(parts['word/document.xml']).toContain('x'.repeat(5000));
    for (const xml of Object.values(parts))
      for (const char of ['\u0000', '\u0008', '\ufffd', '\u202e']) expect(xml).not.toContain(char);
  });
});
