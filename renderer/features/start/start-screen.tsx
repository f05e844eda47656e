import { Button } from '@mantine/core';
import { FolderOpen, GraduationCap, Landmark, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, localeOf } from '../../../shared/domain/language';
import type { ProfileInfo } from '../../../shared/ipc/contract';
import type { OpenError } from '../../../shared/ipc/errors';
import type { Result } from '../../../shared/result';
import { fileErrorText } from '../../i18n/problem-text';
import { Emblem } from '../../ui/emblem';
import { SegmentedControl } from '../../ui/segmented-control';
import { usePreferences, useServices } from '../../ui/services';
import classes from './start-screen.module.css';

type Answer = Promise<Result<ProfileInfo, OpenError> | null>;

/** The first run: a training office to look around in, an office of one's own, or a register file. */
export function StartScreen() {
  const { t } = useTranslation('start');
  const { desktop } = useServices();
  const { error, opening, open } = useOpening();
  const { call } = desktop;
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <span className={classes.emblem}>
          <Emblem width={33} />
        </span>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.lead}>{t('lead')}</p>
        <LanguageChoice />
        <div className={classes.ways}>
          <Way
            name="training"
            icon={GraduationCap}
            busy={opening}
            onChoose={() => open(() => call.profileOpenTraining())}
          />
          <Way name="own" icon={Landmark} busy={opening} onChoose={() => open(() => call.profileCreate())} />
          <Way
            name="file"
            icon={FolderOpen}
            busy={opening}
            onChoose={() => open(() => call.registerOpenFile())}
          />
        </div>
        <p role="status" className="t2">
          {opening ? t('opening') : ''}
        </p>
        {error !== null && (
          <p role="alert" className="alert">
            {error}
          </p>
        )}
      </div>
    </main>
  );
}

/** Main opens the chosen office in this window's place; until then nothing else can be chosen. */
function useOpening() {
  const { i18n } = useTranslation();
  const [opening, setOpening] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const open = async (ask: () => Answer) => {
    setError(null);
    setOpening(true);
    const answer = await ask();
    if (answer?.ok) return;
    setOpening(false);
    if (answer) setError(fileErrorText(i18n, answer.error));
  };
  return { opening, error, open: (ask: () => Answer) => void open(ask) };
}

interface WayProps {
  readonly name: 'training' | 'own' | 'file';
  readonly icon: LucideIcon;
  readonly busy: boolean;
  readonly onChoose: () => void;
}

function Way({ name, icon: Icon, busy, onChoose }: WayProps) {
  const { t } = useTranslation('start');
  return (
    <section className={classes.way}>
      <Icon size={24} strokeWidth={1.5} aria-hidden="true" />
      <h2>{t(`${name}.title`)}</h2>
      <p className="t2">{t(`${name}.hint`)}</p>
      <Button variant={name === 'own' ? 'filled' : 'default'} disabled={busy} onClick={onChoose}>
        {t(`${name}.button`)}
      </Button>
    </section>
  );
}

function LanguageChoice() {
  const { t } = useTranslation(['start', 'common']);
  const { preferences } = useServices();
  const { lang } = usePreferences();
  return (
    <SegmentedControl
      label={t('language')}
      value={lang}
      onChange={(chosen) => preferences.change({ lang: chosen })}
      segments={languages.map((value) => ({
        value,
        label: t(`common:languageNames.${value}`),
        lang: localeOf[value],
      }))}
    />
  );
}
