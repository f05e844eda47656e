import { CalendarDays } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { upcoming } from '../../../shared/counting/attention';
import { precisionOf } from '../../../shared/domain/partial-date';
import { formatSpan } from '../../../shared/format/dates';
import { listNames } from '../../../shared/format/names';
import { recordLine } from '../../../shared/format/record-line';
import { useCounted, useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { DirectionMark } from '../../ui/direction-mark';
import { useToday } from '../../ui/services';
import { useOpenRecord } from '../../ui/use-open-record';
import { Words } from '../../ui/words';
import classes from './overview.module.css';

const shown = 7;

/** The next planned visits and events, with no more precision than they have. */
export function ComingList() {
  const { t } = useTranslation('overview');
  const today = useToday();
  const lang = useLang();
  const register = useRegister();
  const open = useOpenRecord();
  const next = useCounted((view) => upcoming(view, today, shown), [today]);
  return (
    <section>
      <div className="section-head">
        <h2>{t('coming.title')}</h2>
      </div>
      {next.length === 0 && <p className={`t2 ${classes.nothing}`}>{t('coming.none')}</p>}
      <ul className={classes.lines}>
        {next.map(({ record }) => {
          const line = recordLine(register, record.id, lang);
          if (!line) return null;
          const places = listNames(line.places, lang);
          const thisYear = record.dates.from.startsWith(today.slice(0, 'yyyy'.length));
          return (
            <li key={record.id} className={classes.coming}>
              <span>
                {formatSpan(record.dates, lang, thisYear ? 'short' : 'long')}
                {precisionOf(record.dates.from) !== 'day' && (
                  <small className="t3">{t('coming.noDay')}</small>
                )}
              </span>
              {record.kind === 'visit' ? (
                <DirectionMark direction={record.direction} wordless />
              ) : (
                <CalendarDays size={16} strokeWidth={1.75} aria-hidden="true" className="t2" />
              )}
              <button type="button" className={classes.subject} onClick={() => open(record)}>
                {line.title ? <Words text={line.title} /> : places}
                {line.title && places !== '' && <small className="t2">{places}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
