import type { CellObject } from 'write-excel-file/node';
import { generalRules } from '../../shared/counting/rules';
import { periodOf } from '../../shared/domain/period';
import { formatPeriod } from '../../shared/format/dates';
import { formatNumber } from '../../shared/format/numbers';
import type { ReportDocument } from '../../shared/report/document';
import { figuresOf } from '../../shared/report/figures-of';
import { lookUpIn, textsOf } from '../i18n';
import { longestCell, textParts } from './long-texts';
import type { PlainCell, PlainTable } from './plain-table';
import { printable } from './printable';
import { inHeight, type XlsxSheet, xlsxCell } from './xlsx-sheet';

/** A table and the sheet it stands on. */
export interface NamedTable {
  readonly name: string;
  readonly table: PlainTable;
}

const widths = [34, 100];

type Line = readonly [label: string, value: PlainCell];

/** The first sheet: what the workbook is, how far it reaches, what stands on each sheet and by which rules it counts. */
export function xlsxAbout(document: ReportDocument, tables: readonly NamedTable[]): XlsxSheet {
  const { lang, meta } = document;
  const t = textsOf('tables', lang);
  const lines: readonly Line[] = [
    ...textLines(t('about.title'), meta.title),
    ...textLines(t('about.author'), meta.author),
    ...textLines(t('about.period'), formatPeriod(periodOf(meta.period), lang)),
    [t('about.asOf'), { type: 'day', day: meta.asOf }],
    ...textLines(t('about.mark'), meta.trainingMark ?? ''),
    gap,
    [t('about.tables'), null],
    ...tables.flatMap(({ name, table }) => textLines(name, captionAndNote(table))),
    gap,
    ...textLines(t('about.cells'), t('about.dates')),
    ...textLines('', t('about.numbers')),
    ...textLines('', t('about.long', { limit: formatNumber(longestCell, lang) })),
    gap,
    [t('about.rules'), null],
    ...rulesOf(document).flatMap((rule) => textLines('', rule)),
  ];
  return {
    sheet: t('about.sheet'),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    data: lines.map(([label, value]) => {
      const head: CellObject = {
        value: label,
        type: String,
        fontWeight: 'bold',
        wrap: true,
        alignVertical: 'top',
      };
      return inHeight(
        [label === '' ? null : head, xlsxCell(value, lang)],
        [label === '' ? null : { type: 'text', text: label }, value],
        widths,
      );
    }),
  };
}

const gap: Line = ['', null];

/** A text behind its label, over several lines where a cell cannot hold it; none where there is no text. */
const textLines = (label: string, text: string): readonly Line[] =>
  textParts(printable(text).trim()).map((part, index) => [
    index === 0 ? label : '',
    { type: 'text', text: part },
  ]);

const captionAndNote = ({ caption, note }: PlainTable) => [caption, note].filter(Boolean).join(' · ');

/** The rules of the figures printed and those that hold for all, each once. */
function rulesOf(document: ReportDocument): readonly string[] {
  const look = lookUpIn('counting', document.lang);
  const names = figuresOf(document).flatMap(({ rule }) => rule?.name ?? []);
  return [...new Set([...names, ...generalRules])].map((name) => look(`rule.${name}`));
}
