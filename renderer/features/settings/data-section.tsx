import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LocalText, showText } from '../../../shared/domain/language';
import type { ProfileInfo } from '../../../shared/ipc/contract';
import { fileErrorText } from '../../i18n/problem-text';
import { useLang } from '../../i18n/use-lang';
import { useServices } from '../../ui/services';
import { useRegisterFiles } from '../../ui/use-register-files';
import { Words } from '../../ui/words';
import classes from './settings.module.css';

/** Where the data lives, the register as a file, and the other offices on this computer. */
export function DataSection() {
  const { t } = useTranslation('settings');
  const { start, desktop } = useServices();
  const files = useRegisterFiles();
  const folder = start.profile?.folder ?? '';
  return (
    <>
      <p className={classes.note}>{t('data.note')}</p>
      <div className={classes.choice}>
        <h2>{t('data.folder')}</h2>
        <p className={classes.path}>{folder}</p>
      </div>
      <div className={classes.buttons}>
        <Button onClick={() => void desktop.call.paperShowInFolder(folder)}>{t('data.show')}</Button>
        <Button onClick={() => void files.save()}>{t('data.save')}</Button>
        <Button onClick={() => void files.open()}>{t('data.open')}</Button>
      </div>
      <Profiles />
    </>
  );
}

/** Its city or department; one that was never named is known by its folder alone. */
function OfficeName({ names }: { readonly names: LocalText | undefined }) {
  const { t } = useTranslation('common');
  const shown = showText(names, useLang());
  return shown ? <Words text={shown} /> : <span className="t2">{t('marks.noName')}</span>;
}

/** Offices kept on this computer; opening one replaces the window. */
function Profiles() {
  const { t, i18n } = useTranslation('settings');
  const { start, desktop, toasts } = useServices();
  const [profiles, setProfiles] = useState<readonly ProfileInfo[]>([]);
  useEffect(() => {
    void desktop.call.profileList().then(setProfiles);
  }, [desktop]);
  const report = (outcome: Awaited<ReturnType<typeof desktop.call.profileOpen>>) => {
    if (!outcome.ok) toasts.show({ tone: 'alert', text: fileErrorText(i18n, outcome.error) });
  };
  return (
    <div className={classes.profiles}>
      <h2>{t('data.offices')}</h2>
      {profiles.map((profile) => (
        <div key={profile.id} className={classes.profile}>
          <span>
            <OfficeName names={profile.names} />
            <small className="t3">{profile.folder}</small>
          </span>
          {profile.training && <span className="tag tag-alert">{t('data.training')}</span>}
          {profile.id === start.profile?.id ? (
            <span className="tag tag-action">{t('data.current')}</span>
          ) : (
            <Button onClick={() => void desktop.call.profileOpen(profile.id).then(report)}>
              {t('data.openOffice')}
            </Button>
          )}
        </div>
      ))}
      <div className={`${classes.buttons} ${classes.under}`}>
        <Button onClick={() => void desktop.call.profileOpenTraining().then(report)}>
          {t('data.openTraining')}
        </Button>
        <Button onClick={() => void desktop.call.profileCreate().then(report)}>{t('data.create')}</Button>
      </div>
    </div>
  );
}
