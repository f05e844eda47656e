import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/domain/language';
import { formatNumber } from '../../../shared/format/numbers';
import type { ChartBlock } from '../../../shared/report/pictures';
import { inOrder } from '../../ui/in-order';
import { chartBands } from './chart-bands';
import { columnHead } from './column-head';

interface ChartDataProps {
  readonly block: ChartBlock;
  readonly lang: Lang;
  /** CSS pixels. */
  readonly width: number;
}

/** The numbers of a chart in small print: a row for each series, a column for each category, in bands where they are many. */
export function ChartData({ block, lang, width }: ChartDataProps): ReactNode {
  const { bands, columns, names, small } = chartBands(block, width);
  return inOrder(bands, (band) => (
    <table className={small ? 'chart-data small' : 'chart-data'}>
      <colgroup>
        <col style={{ width: `${names}px` }} />
      </colgroup>
      <thead>
        <tr>
          <td />
          {band.map((at) => (
            <th key={at} scope="col">
              {columnHead(block.categories[at]?.label ?? '')}
            </th>
          ))}
          <Blanks count={columns - band.length} />
        </tr>
      </thead>
      <tbody>
        {block.series.map(({ key, label, values }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {band.map((at) => (
              <td key={at}>{numberIn(values[at] ?? null, lang)}</td>
            ))}
            <Blanks count={columns - band.length} />
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

/** What the last band has fewer: so its columns stand below those of the others. */
const Blanks = ({ count }: { readonly count: number }) =>
  count > 0 && <td className="blank" colSpan={count} />;

const numberIn = (value: number | null, lang: Lang) => (value === null ? '' : formatNumber(value, lang));
