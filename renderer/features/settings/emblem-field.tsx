import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Emblem } from '../../../shared/domain/emblem';
import { fileErrorText } from '../../i18n/problem-text';
import { FieldFrame } from '../../ui/field-frame';
import { useDesktop } from '../../ui/services';
import type { Bound } from '../../ui/use-field-text';
import classes from './emblem-field.module.css';
import { emblemOf } from './emblem-of';

/** The coat of arms that stands at the head of papers: chosen from a file, shown, replaced, or taken out again. */
export function EmblemField({ value, save }: Bound<Emblem>) {
  const { t, i18n } = useTranslation('settings');
  const desktop = useDesktop();
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async () => {
    const chosen = await desktop.call.registerChoosePicture();
    if (chosen === null) return;
    if (!chosen.ok) return setProblem(fileErrorText(i18n, chosen.error));
    const emblem = await emblemOf(chosen.value);
    setProblem(emblem === null ? t('office.emblem.unreadable') : await save(emblem));
  };
  return (
    <FieldFrame label={t('office.emblem.label')} hint={t('office.emblem.hint')} error={problem}>
      {/* The label names no button: what each does says itself. */}
      {({ 'aria-describedby': describedBy }) => (
        <div className={classes.row}>
          {value !== undefined && (
            <img className={classes.picture} src={value} alt={t('office.emblem.alt')} />
          )}
          <Button aria-describedby={describedBy} variant="default" onClick={() => void choose()}>
            {t(value === undefined ? 'office.emblem.choose' : 'office.emblem.replace')}
          </Button>
          {value !== undefined && (
            <Button variant="subtle" onClick={async () => setProblem(await save(undefined))}>
              {t('office.emblem.remove')}
            </Button>
          )}
        </div>
      )}
    </FieldFrame>
  );
}
