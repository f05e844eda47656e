import { useTranslation } from 'react-i18next';
import { listNames } from '../../shared/format/names';
import { recordLine } from '../../shared/format/record-line';
import { useRegister } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import classes from './record-lines.module.css';
import { useOpenRecord } from './use-open-record';
import { Words } from './words';

export interface RecordLinesProps {
  readonly ids: readonly string[];
  /** Called when a line was followed, for panels that close then. */
  readonly onFollow?: () => void;
}

/** Records one below the other: date, title, places. Each line opens its record. */
export function RecordLines({ ids, onFollow }: RecordLinesProps) {
  const register = useRegister();
  const lang = useLang();
  const open = useOpenRecord();
  const { t } = useTranslation('common');
  const follow = (id: string) => {
    const record = register.get(id);
    if (!record) return;
    onFollow?.();
    open(record);
  };
  return (
    <ul>
      {ids.map((id) => {
        const line = recordLine(register, id, lang);
        if (!line) return null;
        const places = listNames(line.places, lang);
        return (
          <li key={id}>
            <button type="button" className={classes.line} onClick={() => follow(id)}>
              <span className={classes.date}>{line.date}</span>
              <span className={classes.what}>
                {line.title ? <Words text={line.title} /> : <span>{places || t('marks.noName')}</span>}
                {line.title && places !== '' && <small className="t2">{places}</small>}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
