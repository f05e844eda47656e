import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../../shared/domain/language';
import type { PaperScope } from '../../../../shared/report/composing/context';
import type {
  ChangedEditionFigure,
  EditionComparison,
  EditionFigure,
} from '../../../../shared/report/editions/compare-editions';
import { useFigureWords } from '../use-figure-words';
import { type ComparedRow, ComparisonGroup } from './comparison-group';
import classes from './editions.module.css';

export interface ComparisonTableProps {
  readonly comparison: EditionComparison;
  /** What the papers are about: only what a figure is narrowed to beside it is said. */
  readonly about: PaperScope;
  /** The language of the papers. */
  readonly lang: Lang;
}

/** Two papers figure by figure: what changed, what came, what went; each figure opens the records between them. */
export function ComparisonTable({ comparison, about, lang }: ComparisonTableProps) {
  const words = useFigureWords(about);
  const { t } = useTranslation('editing');
  const changeOf = useChangeWords();
  const { changed, added, gone, same } = comparison;
  const groups: readonly (readonly [string, readonly ComparedRow[]])[] = [
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
              <th scope="col" className="num">
                {t('editions.before')}
              </th>
              <th scope="col" className="num">
                {t('editions.after')}
              </th>
              <th scope="col">{t('editions.records')}</th>
            </tr>
          </thead>
          {groups.map(
            ([title, rows]) =>
              rows.length > 0 && (
                <ComparisonGroup key={title} title={title} rows={rows} words={words} lang={lang} />
              ),
          )}
        </table>
      )}
    </>
  );
}

/** A figure that only the earlier or only the later paper has. */
const inOneOnly = ({ key, place, figure }: EditionFigure, side: 'before' | 'after'): ComparedRow => ({
  ...{ key, place, figure, before: '', after: '', records: '', ids: figure.ids },
  [side]: figure.text,
});

/** Which records stand between the two values of a figure. */
function useChangeWords(): (changed: ChangedEditionFigure) => ComparedRow {
  const { t } = useTranslation('editing');
  return ({ key, place, before, after, recordsAdded, recordsGone }) => {
    const isSwap = before.value === after.value && recordsAdded.length === recordsGone.length;
    const parts = [
      recordsAdded.length > 0 && t('editions.recordsAdded', { count: recordsAdded.length }),
      recordsGone.length > 0 && t('editions.recordsGone', { count: recordsGone.length }),
    ].filter((part) => part !== false);
    return {
      key,
      place,
      figure: after,
      before: before.text,
      after: after.text,
      records: isSwap && parts.length > 0 ? t('editions.otherRecords') : parts.join(' · '),
      ids: [...recordsAdded, ...recordsGone],
    };
  };
}
