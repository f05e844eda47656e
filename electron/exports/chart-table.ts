import type { Lang } from '../../shared/domain/language';
import { formatNumber } from '../../shared/format/numbers';
import type { ChartBlock, PictureBlock } from '../../shared/report/pictures';
import type { TableBlock } from '../../shared/report/tables';

/** The data of a picture as a table under the picture's title, for formats without pictures. */
export function pictureTable(block: PictureBlock, lang: Lang): TableBlock {
  if (block.type === 'chart') return chartTable(block, lang);
  return { ...block.data, caption: block.title, note: block.caption };
}

function chartTable(chart: ChartBlock, lang: Lang): TableBlock {
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
