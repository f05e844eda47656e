import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, useParams } from 'react-router';
import { AboutSection } from './about-section';
import { CountingSection } from './counting-section';
import { CountriesSection } from './countries-section';
import { DataSection } from './data-section';
import { InterfaceSection } from './interface-section';
import { LevelsSection } from './levels-section';
import { OfficeSection } from './office-section';
import classes from './settings.module.css';

const sections = {
  office: OfficeSection,
  interface: InterfaceSection,
  counting: CountingSection,
  levels: LevelsSection,
  countries: CountriesSection,
  data: DataSection,
  about: AboutSection,
} as const;
type SectionName = keyof typeof sections;
const sectionNames = Object.keys(sections) as readonly SectionName[];

/** Settings of the office (kept in the register) and of this computer, one section at a time. */
export function SettingsScreen() {
  const { t } = useTranslation(['settings', 'common']);
  const { section = 'office' } = useParams();
  const name = sectionNames.find((candidate) => candidate === section);
  if (!name) return <Navigate to="/settings/office" replace />;
  const Section = sections[name];
  return (
    <div className={classes.screen}>
      <nav className={classes.sections} aria-label={t('common:rail.settings')}>
        <h1>{t('common:rail.settings')}</h1>
        {sectionNames.map((candidate) => (
          <NavLink
            key={candidate}
            to={`/settings/${candidate}`}
            className={`${classes.section} ${candidate === name ? classes.active : ''}`}
          >
            {t(`sections.${candidate}`)}
          </NavLink>
        ))}
        <NavLink to="/bin" className={classes.section ?? ''}>
          {t('sections.bin')}
        </NavLink>
      </nav>
      <section className={classes.sheet} aria-labelledby="settings-title">
        <h1 id="settings-title">{t(`sections.${name}`)}</h1>
        <Section />
      </section>
    </div>
  );
}
