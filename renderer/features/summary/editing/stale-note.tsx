import { Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChangedFigure, StaleRewrite } from '../../../../shared/report/edits/rewrite-block';
import classes from './editing.module.css';

export interface StaleNoteProps {
  readonly stale: StaleRewrite;
  readonly lang: string;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** What changed under a rewritten text, and the two things one can do about it. */
export function StaleNote({ stale, lang, onKeep, onTake }: StaleNoteProps) {
  const { t } = useTranslation('editing');
  const sentence = ({ before, after }: ChangedFigure) => {
    if (before === null) return t('stale.added', { after: after ?? '' });
    return after === null ? t('stale.gone', { before }) : t('stale.changed', { before, after });
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
