import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { toConfirm } from '../../shared/counting/attention';
import { nameOf } from '../../shared/format/names';
import { useCounted, useRegister } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import { shortcuts, shortcutText } from '../ui/commands';
import { Emblem } from '../ui/emblem';
import { useServices, useToday } from '../ui/services';
import { Words } from '../ui/words';
import { type DestinationName, destinations, railGroups } from './destinations';
import classes from './rail.module.css';
import { RailFoot } from './rail-foot';

/** The few places of the app, and under them whether all is saved and the language. */
export function Rail({ placeOf }: { readonly placeOf: (name: DestinationName) => string }) {
  const { t } = useTranslation('common');
  return (
    <nav className={classes.rail} aria-label={t('rail.label')}>
      <OfficeName />
      <Marks />
      <div className={classes.items}>
        {railGroups.map((group) => (
          <ul key={group[0]} className={classes.group}>
            {group.map((name) => (
              <li key={name}>
                <RailItem name={name} to={placeOf(name)} />
              </li>
            ))}
          </ul>
        ))}
      </div>
      <RailFoot />
    </nav>
  );
}

function RailItem({ name, to }: { readonly name: DestinationName; readonly to: string }) {
  const { t } = useTranslation('common');
  const { icon: Icon } = destinations[name];
  const shortcut = name === 'published' ? undefined : shortcuts[`open${capital(name)}`];
  return (
    <NavLink
      to={to}
      className={({ isActive }) => `${classes.item} ${isActive ? classes.active : ''}`}
      title={[t(`rail.${name}`), ...(shortcut ? [shortcutText(shortcut)] : [])].join(' · ')}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
      <span className={`ellipsis ${classes.label}`}>{t(`rail.${name}`)}</span>
      {name === 'overview' && <Overdue />}
    </NavLink>
  );
}

/** The one number of the rail: planned things whose day has passed, which the overview asks about. */
function Overdue() {
  const { t } = useTranslation('common');
  const today = useToday();
  const count = useCounted((register) => toConfirm(register, today).length, [today]);
  if (count === 0) return null;
  const words = t('rail.toConfirm', { count });
  return (
    <span className={classes.overdue} title={words}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

const capital = <N extends string>(name: N) =>
  (name.slice(0, 1).toUpperCase() + name.slice(1)) as Capitalize<N>;

function OfficeName() {
  const { t } = useTranslation('common');
  const lang = useLang();
  const register = useRegister();
  const city = register.find('city', register.all('office')[0]?.city);
  const name = city ? nameOf(city, lang) : null;
  return (
    <div className={classes.office}>
      <Emblem width={22} />
      <div className={classes.officeText}>
        <b className="ellipsis">{name ? <Words text={name} /> : t('appName')}</b>
        {name && <small className="t3 ellipsis">{t('appName')}</small>}
      </div>
    </div>
  );
}

/** Says what must not be mistaken for the real thing: invented data, evaluation mode. */
function Marks() {
  const { t } = useTranslation('common');
  const { start } = useServices();
  const training = useRegister().all('office')[0]?.training ?? false;
  if (!training && !start.evaluation) return null;
  return (
    <div className={classes.marks}>
      {training && (
        <span className="tag tag-alert" title={t('training.mark')}>
          <span className={classes.whole}>{t('training.mark')}</span>
          <span className={classes.brief} aria-hidden="true">
            {t('training.short')}
          </span>
        </span>
      )}
      {start.evaluation && (
        <span className={`tag ${classes.whole}`} title={t('evaluation.hint')}>
          {t('evaluation.mark')}
        </span>
      )}
    </div>
  );
}
