import type { Lang } from '../../shared/domain/language';
import type { Block, ReportDocument } from '../../shared/report/document';
import type { FigureInline, Inline } from '../../shared/report/inlines';
import { conventionOf } from '../../shared/report/request';
import type { Cell, TableRow } from '../../shared/report/tables';

export const words = (text: string): Inline => ({ type: 'text', text });
export const text = (content: string): Cell => ({ type: 'text', content: [words(content)] });

export const figure = (value: number | null, printed: string): FigureInline => ({
  type: 'figure',
  text: printed,
  value,
  measure: 'visits',
  qualifier: 'exact',
  scope: {},
  period: '2025',
  rule: { name: 'visits', version: 1 },
  ids: [],
});

/** A paper of these blocks, as at 21 November 2025. */
export const paperOf = (blocks: readonly Block[], lang: Lang = 'en', title = 'Summary'): ReportDocument => ({
  version: 1,
  paper: 'summary',
  convention: conventionOf({ lang }),
  lang,
  meta: {
    title,
    author: 'Office',
    period: '2025',
    asOf: '2025-11-21',
    runningTitle: 'Office, 2025',
    trainingMark: null,
  },
  blocks,
  missingTranslations: [],
});

export const tableOf = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[] | TableRow)[],
): Block => ({
  type: 'table',
  id: caption,
  caption: [words(caption)],
  columns: heads.map((head) => ({ head, align: 'start', widthMm: null })),
  rows: rows.map((row) => ('kind' in row ? row : { kind: 'row', cells: row })),
  note: null,
});

/** What records may hold that means something to a program that opens the export. */
export const hostileTexts: readonly string[] = [
  '=HYPERLINK("http://x.example","open")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '＝1+1',
  '<script>alert(1)</script>&amp;]]>',
  'a "quoted", comma; semicolon',
  'שלום عالم',
  'constructor',
  '__proto__',
  'toString',
  `${'长'.repeat(4_999)}终`,
];
