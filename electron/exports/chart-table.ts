import type { Lang } from '../../shared/domain/language';
import { formatNumber } from '../../shared/format/numbers';
import type { ChartBlock, TableBlock } from '../../shared/report/document';

/** The data of a chart as a table, for formats without pictures. */
export function chartTable(chart: ChartBlock, lang: Lang): TableBlock {
  return {
    type: 'table',
    id: `${chart.id}.data`,
    caption: chart.title,
    columns: [
      { head: '', align: 'start', widthMm: null },
      ...chart.series.map(({ label }) => ({ head: label, align: 'end', widthMm: null }) as const),
    ],
    rows: chart.categories.map(({ label }, at) => ({
      kind: 'row',
      cells: [
        textCell(label),
        ...chart.series.map(({ values }) => {
          const value = values[at] ?? null;
          if (value === null) return { type: 'empty' } as const;
          return { type: 'number', value, qualifier: 'exact', text: formatNumber(value, lang) } as const;
        }),
      ],
    })),
    note: chart.caption.length > 0 ? chart.caption : null,
  };
}

const textCell = (text: string) => ({ type: 'text', content: [{ type: 'text', text }] }) as const;
