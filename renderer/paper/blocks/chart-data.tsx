import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/domain/language';
import { formatNumber } from '../../../shared/format/numbers';
import type { ChartBlock } from '../../../shared/report/pictures';

/** The numbers of a chart in small print: a row for each series, a column for each category. */
export function ChartData({ block, lang }: { readonly block: ChartBlock; readonly lang: Lang }): ReactNode {
  return (
    <table className="chart-data">
      <thead>
        <tr>
          <td />
          {block.categories.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.series.map(({ key, label, values }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {block.categories.map((category, at) => (
              <td key={category.key}>{numberIn(values[at] ?? null, lang)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const numberIn = (value: number | null, lang: Lang) => (value === null ? '' : formatNumber(value, lang));
