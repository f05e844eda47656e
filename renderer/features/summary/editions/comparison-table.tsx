import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperScope } from '../../../../shared/report/composing/context';
import type {
  ChangedEditionFigure,
  EditionComparison,
  EditionFigure,
} from '../../../../shared/report/editions/compare-editions';
import type { FigureInline } from '../../../../shared/report/inlines';
import { RecordLines } from '../../../ui/record-lines';
import { type FigureWords, useFigureWords } from '../use-figure-words';
import classes from './editions.module.css';

export interface ComparisonTableProps {
  readonly comparison: EditionComparison;
  /** What the papers are about: only what a figure is narrowed to beside it is said. */
  readonly about: PaperScope;
}

interface Row {
  readonly key: string;
  readonly figure: FigureInline;
  readonly before: string;
  readonly after: string;
  readonly records: string;
  readonly ids: readonly string[];
}

/** Two papers figure by figure: what changed, what came, what went; each figure opens the records between them. */
export function ComparisonTable({ comparison, about }: ComparisonTableProps) {
  const words = useFigureWords(about);
  const { t } = useTranslation('editing');
  const changeOf = useChangeWords();
  const { changed, added, gone, same } = comparison;
  const groups: readonly (readonly [string, readonly Row[]])[] = [
    [t('editions.changed'), changed.map(changeOf)],
    [t('editions.added'), added.map((one) => inOneOnly(one, 'after'))],
    [t('editions.gone'), gone.map((one) => inOneOnly(one, 'before'))],
  ];
  const isChanged = groups.some(([, rows]) => rows.length > 0);
  const saysSame =
    isChanged || same > 0
      ? t(isChanged ? 'editions.same' : 'editions.unchanged', { count: same })
      : t('editions.noFigures');
  return (
    <>
      <p className="t2">{saysSame}</p>
      {isChanged && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('editions.figure')}</th>
              <th scope="col">{t('editions.before')}</th>
              <th scope="col">{t('editions.after')}</th>
              <th scope="col">{t('editions.records')}</th>
            </tr>
          </thead>
          {groups.map(
            ([title, rows]) =>
              rows.length > 0 && <Group key={title} title={title} rows={rows} words={words} />,
          )}
        </table>
      )}
    </>
  );
}

/** A figure that only the earlier or only the later paper has. */
const inOneOnly = ({ key, figure }: EditionFigure, side: 'before' | 'after'): Row => ({
  ...{ key, figure, before: '', after: '', records: '', ids: figure.ids },
  [side]: figure.text,
});

interface GroupProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly words: (figure: FigureInline) => FigureWords;
}

function Group({ title, rows, words }: GroupProps) {
  const { t } = useTranslation('summary');
  const [open, setOpen] = useState<string | null>(null);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={classes.group}>
          {title} <span className="t3 num">{rows.length}</span>
        </th>
      </tr>
      {rows.map(({ key, figure, before, after, records, ids }) => {
        const { measure, about } = words(figure);
        return (
          <Fragment key={key}>
            <tr>
              <th scope="row">
                {measure}
                {about !== '' && <small className="t2">{about}</small>}
              </th>
              <td className="num">{before}</td>
              <td className="num">{after}</td>
              <td>
                {ids.length > 0 && (
                  <button
                    type="button"
                    className="linklike"
                    aria-expanded={open === key}
                    onClick={() => setOpen(open === key ? null : key)}
                  >
                    {records || t('figures.records', { count: ids.length })}
                  </button>
                )}
              </td>
            </tr>
            {open === key && (
              <tr>
                <td colSpan={4} className={classes.behind}>
                  <RecordLines ids={ids} />
                </td>
              </tr>
            )}
          </Fragment>
        );
      })}
    </tbody>
  );
}

/** Which records stand between the two values of a figure. */
function useChangeWords(): (changed: ChangedEditionFigure) => Row {
  const { t } = useTranslation('editing');
  return ({ key, before, after, recordsAdded, recordsGone }) => {
    const isSwap = before.value === after.value && recordsAdded.length === recordsGone.length;
    const parts = [
      recordsAdded.length > 0 && t('editions.recordsAdded', { count: recordsAdded.length }),
      recordsGone.length > 0 && t('editions.recordsGone', { count: recordsGone.length }),
    ].filter((part) => part !== false);
    return {
      key,
      figure: after,
      before: before.text,
      after: after.text,
      records: isSwap && parts.length > 0 ? t('editions.otherRecords') : parts.join(' · '),
      ids: [...recordsAdded, ...recordsGone],
    };
  };
}
