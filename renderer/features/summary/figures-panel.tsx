import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperScope } from '../../../shared/report/composing/context';
import { RecordLinesInSteps } from '../../ui/record-lines-in-steps';
import { figuresOnPage } from './page-figures';
import type { PlacedFigure } from './place-document';
import classes from './summary.module.css';
import { type FigureWords, useFigureWords } from './use-figure-words';
import type { OpenPaper } from './use-paper';

export interface FiguresPanelProps {
  readonly paper: OpenPaper;
  readonly about: PaperScope;
  readonly page: number;
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

const shownAtFirst = 12;
const recordsAtFirst = 50;

/** The figures of the page that is read; each opens the records behind it. */
export function FiguresPanel({ paper, about, page, chosen, onChoose }: FiguresPanelProps) {
  const { t } = useTranslation('summary');
  const [all, setAll] = useState(false);
  const words = useFigureWords(about);
  const figures = figuresOnPage(paper.placement, page, chosen);
  const isFar = figures.findIndex(({ key }) => key === chosen) >= shownAtFirst;
  const shown = all || isFar ? figures : figures.slice(0, shownAtFirst);
  return (
    <section>
      <div className="section-head">
        <h2>{t('figures.title')}</h2>
        <span className="t3 num">{figures.length}</span>
        {figures.length > shownAtFirst && !isFar && (
          <button type="button" className="linklike" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'figures.showFirst' : 'figures.showAll')}
          </button>
        )}
      </div>
      {figures.length === 0 && <p className="t2">{t('figures.none')}</p>}
      <ul>
        {shown.map((placed) => (
          <FigureLine
            key={placed.key}
            placed={placed}
            words={words(placed.figure)}
            open={placed.key === chosen}
            onToggle={() => onChoose(placed.key === chosen ? null : placed.key)}
          />
        ))}
      </ul>
    </section>
  );
}

interface FigureLineProps {
  readonly placed: PlacedFigure;
  readonly words: FigureWords;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function FigureLine({ placed: { figure }, words, open, onToggle }: FigureLineProps) {
  const { t } = useTranslation(['summary', 'counting']);
  const count = figure.ids.length;
  return (
    <li className={classes.line} data-open={open} ref={open ? scrollIntoView : null}>
      <button type="button" className={classes.head} aria-expanded={open} onClick={onToggle}>
        <b className="num">{figure.text}</b>
        <span className={classes.words}>
          {words.measure}
          {words.about !== '' && <small className="t2">{words.about}</small>}
        </span>
        <span className={classes.records}>{t('figures.records', { count })}</span>
      </button>
      {open && (
        <div className={classes.behind}>
          {figure.rule && <p className="t2 xs">{t(`counting:rule.${figure.rule.name}` as never)}</p>}
          {count === 0 && <p className="t2 xs">{t('figures.noRecords')}</p>}
          {count > 0 && <RecordLinesInSteps ids={figure.ids} first={recordsAtFirst} />}
        </div>
      )}
    </li>
  );
}

const scrollIntoView = (line: HTMLLIElement | null): void => line?.scrollIntoView({ block: 'nearest' });
