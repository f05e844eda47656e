import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../shared/domain/language';
import type { Block, ListBlock, ReportDocument } from '../../shared/report/document';
import type { Inline } from '../../shared/report/inlines';
import { paperOf, words } from './paper-for-tests';
import { renderDocx } from './render-docx';

const source = (number: number, record: string): Inline => ({ type: 'source', number, record });
const paragraph = (id: string, content: readonly Inline[]): Block => ({ type: 'paragraph', id, content });
const heading = (id: string, text: string): Block => ({
  type: 'heading',
  id,
  level: 1,
  number: null,
  text: [words(text)],
});
const sources: ListBlock = {
  type: 'list',
  id: 'sources.list',
  ordered: true,
  items: [[words('TASS, 2025')], [words('新华社，2025年')]],
  records: ['tass', 'xinhua'],
};
const listed = [heading('sources.heading', 'Sources'), sources];

async function partsOf(document: ReportDocument): Promise<{ readonly [name: string]: string }> {
  const files = unzipSync(await renderDocx(document));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Words, ^n for a footnote and =n for a reference to one. */
function saidIn(xml = ''): string {
  const marks =
    /<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>|<w:footnoteReference w:id="(\d+)"\/>|NOTEREF source(\d+)/g;
  return [...xml.matchAll(marks)]
    .map(([all, note, again]) => {
      if (note !== undefined) return `^${note}`;
      return again === undefined ? all.replace(/<[^>]*>/g, '') : `=${again}:`;
    })
    .join('');
}

const bodyOf = async (
  blocks: readonly Block[],
  lang: Lang = 'en',
  paper: ReportDocument['paper'] = 'summary',
) => saidIn((await partsOf({ ...paperOf(blocks, lang), paper }))['word/document.xml']);

/** What each footnote says, by its number. */
const notesOf = (parts: { readonly [name: string]: string }) =>
  [...(parts['word/footnotes.xml'] ?? '').matchAll(/<w:footnote w:id="([1-9]\d*)".*?<\/w:footnote>/gs)].map(
    ([xml, id]) => [id, saidIn(xml).trim()],
  );

describe('sources in a Word file', () => {
  it('are footnotes in the order of the text, each once, and later mentions refer to them', async () => {
    const blocks = [
      paragraph('a', [words('First '), source(2, 'xinhua'), words('; then '), source(1, 'tass'), words('.')]),
      paragraph('b', [words('Again '), source(2, 'xinhua')]),
      ...listed,
    ];
    const parts = await partsOf(paperOf(blocks));
    expect(saidIn(parts['word/document.xml'])).toBe('First^1; then^2.Again=1:1');
    expect(notesOf(parts)).toEqual([
      ['1', '新华社，2025年'],
      ['2', 'TASS, 2025'],
    ]);
  });

  it('are not said twice: the list and its heading go, other headings stay', async () => {
    const missing: Block = { type: 'note', id: 'missingTranslations', content: [words('One text')] };
    const blocks = [
      heading('h', 'Visits'),
      paragraph('a', [words('A '), source(1, 'tass')]),
      ...listed,
      missing,
    ];
    expect(await bodyOf(blocks)).toBe('VisitsA^1One text');
  });

  it('leave their heading where the office wrote a paragraph under it', async () => {
    const blocks = [
      paragraph('a', [words('A '), source(1, 'tass')]),
      ...listed,
      paragraph('own-1', [words('Own')]),
    ];
    expect(await bodyOf(blocks)).toBe('A^1SourcesOwn');
  });

  it('stay a list in registers, whose rows refer to it by number', async () => {
    const blocks = [paragraph('a', [words('A '), source(2, 'xinhua')]), ...listed];
    expect(await bodyOf(blocks, 'en', 'register')).toBe('A [2]SourcesTASS, 2025新华社，2025年');
  });

  it('stay as printed where the office took the list out of the paper', async () => {
    expect(await bodyOf([paragraph('a', [words('A '), source(1, 'tass')])])).toBe('A [1]');
  });

  it('cannot be taken for a power or for one larger number', async () => {
    const both = [source(1, 'tass'), source(2, 'xinhua')];
    const between = [source(1, 'tass'), words(', '), source(2, 'xinhua')];
    const blocks = [
      paragraph('a', [words('6 '), ...both]),
      paragraph('b', [words('x '), ...between]),
      ...listed,
    ];
    expect(await bodyOf(blocks, 'ru')).toBe('6 ^1,^2x=1:1,=2:2');
  });

  it('are referred to by a field whose parts are runs of their own, as LibreOffice needs them', async () => {
    const twice = [source(1, 'tass'), words(' and '), source(1, 'tass')];
    const body = (await partsOf(paperOf([paragraph('a', twice), ...listed])))['word/document.xml'] ?? '';
    const runs = body.match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs) ?? [];
    expect(
      runs.filter((run) => run.includes('w:fldChar')).map((run) => run.match(/fldCharType/g)?.length),
    ).toEqual([1, 1, 1]);
  });

  it('are said in both languages of a paper in two', async () => {
    const pair: Block = {
      type: 'pair',
      id: 'sources.list',
      lang: 'zh',
      arrangement: 'columns',
      first: { ...sources, items: [[words('ТАСС')]], records: ['tass'] },
      second: { ...sources, items: [[words('塔斯社')]], records: ['tass'] },
    };
    const parts = await partsOf(paperOf([paragraph('a', [words('A '), source(1, 'tass')]), pair], 'ru'));
    expect(notesOf(parts)).toEqual([['1', 'ТАСС塔斯社']]);
  });

  it('are set small, in the faces of the paper, Chinese ones too', async () => {
    const parts = await partsOf(
      paperOf([paragraph('a', [words('一 '), source(2, 'xinhua')]), ...listed], 'zh'),
    );
    expect(parts['word/footnotes.xml']).toContain('<w:pStyle w:val="FootnoteText"/>');
    const style = /w:styleId="FootnoteText".*?<\/w:style>/s.exec(parts['word/styles.xml'] ?? '')?.[0] ?? '';
    expect(style).toContain('<w:sz w:val="21"/>');
    expect(style).toContain('w:eastAsia="FangSong"');
  });
});
