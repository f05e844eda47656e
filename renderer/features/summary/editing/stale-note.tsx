import { Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PaperScope } from '../../../../shared/report/composing/context';
import type { KeyedFigure } from '../../../../shared/report/edits/figure-keys';
import type { ChangedFigure, StaleRewrite } from '../../../../shared/report/edits/rewrite-block';
import { useFigureWords } from '../use-figure-words';
import classes from './editing.module.css';

export interface StaleNoteProps {
  readonly stale: StaleRewrite;
  readonly lang: string;
  /** The figures of the generated text, by their keys. */
  readonly figures: readonly KeyedFigure[];
  /** What the paper is about: only what a figure is narrowed to beside it is said. */
  readonly about: PaperScope;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** What changed under a rewritten text, and the two things one can do about it. */
export function StaleNote({ stale, lang, figures, about, onKeep, onTake }: StaleNoteProps) {
  const { t } = useTranslation('editing');
  const words = useFigureWords(about);
  const known = new Map(figures.map(({ key, figure }) => [key, figure]));
  const change = ({ before, after }: ChangedFigure) => {
    if (before === null) return t('stale.added', { after: after ?? '' });
    return after === null ? t('stale.gone', { before }) : t('stale.changed', { before, after });
  };
  /** A figure that the text states no more is known by its key alone, which says nothing to a reader. */
  const sentence = (changed: ChangedFigure) => {
    const figure = known.get(changed.key);
    if (!figure) return change(changed);
    const said = words(figure);
    const name = said.about === '' ? said.measure : t('stale.narrowed', { ...said });
    return t('stale.of', { figure: name, change: change(changed) });
  };
  return (
    <div className={classes.stale}>
      <p className="alert">
        <CircleAlert size={16} strokeWidth={1.75} aria-hidden="true" /> {t('stale.title')}
      </p>
      {stale.figures.length > 0 && (
        <ul>
          {stale.figures.map((figure) => (
            <li key={figure.key}>{sentence(figure)}</li>
          ))}
        </ul>
      )}
      <p className="t2">
        {t('stale.now')} <span lang={lang}>{stale.after}</span>
      </p>
      <div className={classes.buttons}>
        <Button h={28} onClick={onKeep}>
          {t('stale.keep')}
        </Button>
        <Button h={28} onClick={onTake}>
          {t('stale.take')}
        </Button>
      </div>
    </div>
  );
}
