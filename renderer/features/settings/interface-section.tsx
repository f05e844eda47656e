import { useTranslation } from 'react-i18next';
import { languages, localeOf } from '../../../shared/domain/language';
import { themes } from '../../../shared/ipc/contract';
import { SegmentedControl } from '../../ui/segmented-control';
import { usePreferences, useServices } from '../../ui/services';
import classes from './settings.module.css';

/** Language and look of this computer. */
export function InterfaceSection() {
  const { t } = useTranslation(['settings', 'common']);
  const { preferences } = useServices();
  const { lang, theme } = usePreferences();
  return (
    <>
      <p className={classes.note}>{t('interface.note')}</p>
      <div className={classes.choice}>
        <h2>{t('interface.language')}</h2>
        <SegmentedControl
          label={t('interface.language')}
          value={lang}
          onChange={(chosen) => preferences.change({ lang: chosen })}
          segments={languages.map((value) => ({
            value,
            label: t(`common:languageNames.${value}`),
            lang: localeOf[value],
          }))}
        />
      </div>
      <div className={classes.choice}>
        <h2>{t('interface.theme')}</h2>
        <SegmentedControl
          label={t('interface.theme')}
          value={theme}
          onChange={(chosen) => preferences.change({ theme: chosen })}
          segments={themes.map((value) => ({ value, label: t(`interface.themes.${value}`) }))}
        />
      </div>
    </>
  );
}
