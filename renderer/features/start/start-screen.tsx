import { Button } from '@mantine/core';
import { FolderOpen, GraduationCap, Landmark, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, localeOf } from '../../../shared/domain/language';
import type { OpenError, ProfileInfo } from '../../../shared/ipc/contract';
import type { Result } from '../../../shared/result';
import { fileErrorText } from '../../i18n/problem-text';
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
        <Emblem />
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

function Emblem() {
  return (
    <svg width="33" height="39" viewBox="0 0 22 26" aria-hidden="true" className={classes.emblem}>
      <path
        d="M1 1h20v14.5C21 20.5 16.5 23 11 25 5.500 23 1 20.500 1 15.500z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path
        d="M5.500 14.500 9 8.500l3.200 5 1.600-2.400 2.700 3.400M5.500 17.500h11"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      />
    </svg>
  );
}
