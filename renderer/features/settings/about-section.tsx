import { useTranslation } from 'react-i18next';
import { useServices } from '../../ui/services';
import { licences, placeSources } from './licences';
import classes from './settings.module.css';

/** Version, what runs the app, and the work of others that it is made with. */
export function AboutSection() {
  const { t } = useTranslation(['settings', 'common']);
  const { start } = useServices();
  return (
    <>
      <p className={classes.note}>{t('about.version', { version: start.version })}</p>
      {start.evaluation && <p className={classes.note}>{t('common:evaluation.hint')}</p>}
      <p className={classes.note}>{t('about.offline')}</p>
      <h2>{t('about.licences')}</h2>
      <LicenceList of={licences} />
      <h2>{t('about.places')}</h2>
      <p className={classes.note}>{t('about.placesNote')}</p>
      <LicenceList of={placeSources} />
    </>
  );
}

function LicenceList({ of }: { readonly of: typeof licences }) {
  return (
    <ul className={classes.licences} lang="en">
      {of.map(({ name, licence }) => (
        <li key={name}>
          <span>{name}</span>
          <span className="t3">{licence}</span>
        </li>
      ))}
    </ul>
  );
}
