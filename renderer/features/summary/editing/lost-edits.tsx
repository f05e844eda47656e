import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LostEdit } from '../../../../shared/report/edits/apply-edits';
import { type EditChange, removing, resetting } from './edit-changes';
import classes from './editing.module.css';

export interface LostEditsProps {
  readonly lost: readonly LostEdit[];
  readonly lang: string;
  readonly change: (change: EditChange) => Promise<boolean>;
}

/** Edits whose block the paper has no more: kept with their text until the office removes them. */
export function LostEdits({ lost, lang, change }: LostEditsProps) {
  const { t } = useTranslation('editing');
  if (lost.length === 0) return null;
  return (
    <section className={classes.lost}>
      <h2>{t('lost.title')}</h2>
      <p className="t2">{t('lost.hint')}</p>
      <ul>
        {lost.map((edit) => (
          <li key={edit.type === 'own' ? edit.id : `${edit.block} ${edit.lang ?? ''}`}>
            <span>
              <span lang={edit.type === 'own' ? lang : (edit.lang ?? lang)}>{edit.text}</span>{' '}
              {edit.type === 'own' && edit.printed && <span className="t3">{t('lost.atEnd')}</span>}
            </span>
            <Button
              h={28}
              onClick={() => void change(edit.type === 'own' ? removing(edit.id) : resetting(edit))}
            >
              {t('lost.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
