import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { languages, localeOf } from '../../shared/domain/language';
import { useSaveStatus } from '../db/register-context';
import { saveErrorText } from '../i18n/problem-text';
import { usePreferences, useServices } from '../ui/services';
import classes from './rail.module.css';

/** Whether everything is saved, and the language of the screens. */
export function RailFoot() {
  return (
    <div className={classes.foot}>
      <SavedState />
      <LanguageSwitch />
    </div>
  );
}

function SavedState() {
  const { t, i18n } = useTranslation('common');
  const status = useSaveStatus();
  if (status.kind === 'failed') {
    return (
      <div className={classes.saved} data-failed="true" role="alert">
        <CircleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{saveErrorText(i18n, status.error)}</span>
      </div>
    );
  }
  const text =
    status.kind === 'saved' ? t('saved.at', { time: localTime(status.at) }) : t(`saved.${status.kind}`);
  return (
    <div className={classes.saved} role="status">
      <CircleCheck size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className={classes.label}>{text}</span>
    </div>
  );
}

/** Hours and minutes by this computer's clock, 24 hours. */
function localTime(instant: string): string {
  const date = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function LanguageSwitch() {
  const { t } = useTranslation('common');
  const { preferences } = useServices();
  const { lang: current } = usePreferences();
  return (
    <fieldset className={classes.languages}>
      <legend className="visually-hidden">{t('languageSwitch')}</legend>
      {languages.map((lang) => (
        <button
          key={lang}
          type="button"
          lang={localeOf[lang]}
          aria-pressed={lang === current}
          className={classes.language}
          onClick={() => preferences.change({ lang })}
        >
          {t(`languageNames.${lang}`)}
        </button>
      ))}
    </fieldset>
  );
}
