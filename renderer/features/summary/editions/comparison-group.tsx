import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../../shared/domain/language';
import type { FigurePlace } from '../../../../shared/report/editions/compare-editions';
import type { FigureInline } from '../../../../shared/report/inlines';
import { RecordLines } from '../../../ui/record-lines';
import type { FigureWords } from '../use-figure-words';
import classes from './editions.module.css';
import { FigureRowName } from './figure-row-name';

/** A figure of two papers; a side that lacks it has no words. */
export interface ComparedRow {
  readonly key: string;
  readonly place: FigurePlace;
  readonly figure: FigureInline;
  readonly before: string;
  readonly after: string;
  readonly records: string;
  readonly ids: readonly string[];
}

export interface ComparisonGroupProps {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
  readonly words: (figure: FigureInline) => FigureWords;
  /** The language of the papers. */
  readonly lang: Lang;
}

/** What changed, came or went, section by section of the paper; each figure opens the records between its values. */
export function ComparisonGroup({ title, rows, words, lang }: ComparisonGroupProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={4} className={classes.group}>
            {title} <span className="t3 num">{rows.length}</span>
          </th>
        </tr>
      </tbody>
      {sectionsOf(rows).map(([first, ...more]) => (
        <tbody key={first.key}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={classes.section} lang={lang}>
              {first.place.section}
            </th>
          </tr>
          {[first, ...more].map((row) => (
            <FigureRow
              key={row.key}
              row={row}
              words={words(row.figure)}
              lang={lang}
              open={open === row.key}
              onToggle={() => setOpen(open === row.key ? null : row.key)}
            />
          ))}
        </tbody>
      ))}
    </>
  );
}

/** Rows that follow one another in one section of the paper. */
function sectionsOf(rows: readonly ComparedRow[]): readonly (readonly [ComparedRow, ...ComparedRow[]])[] {
  const sections: [ComparedRow, ...ComparedRow[]][] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (last?.[0].place.section === row.place.section) last.push(row);
    else sections.push([row]);
  }
  return sections;
}

interface FigureRowProps {
  readonly row: ComparedRow;
  readonly words: FigureWords;
  readonly lang: Lang;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function FigureRow({ row, words, lang, open, onToggle }: FigureRowProps) {
  const { t } = useTranslation('summary');
  const { figure, place, before, after, records, ids } = row;
  return (
    <>
      <tr>
        <th scope="row">
          <FigureRowName figure={figure} place={place} words={words} lang={lang} />
        </th>
        <td className="num">{before}</td>
        <td className="num">{after}</td>
        <td>
          {ids.length > 0 && (
            <button type="button" className="linklike" aria-expanded={open} onClick={onToggle}>
              {records || t('figures.records', { count: ids.length })}
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4} className={classes.behind}>
            <RecordLines ids={ids} />
          </td>
        </tr>
      )}
    </>
  );
}
