import { CalendarClock, CircleAlert, FilePen, Languages, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperScope } from '../../../shared/report/composing/context';
import { useCounted } from '../../db/register-context';
import { RecordLines } from '../../ui/record-lines';
import { type Check, type CheckKind, checksOf } from './checks';
import classes from './summary.module.css';
import type { OpenPaper } from './use-paper';

export interface ChecksPanelProps {
  readonly paper: OpenPaper;
  readonly about: PaperScope;
}

/** What to look at before the paper is handed in; each line opens its records. */
export function ChecksPanel({ paper, about }: ChecksPanelProps) {
  const { t } = useTranslation('summary');
  const checks = useCounted((register) => checksOf(register, about, paper.document), [about, paper]);
  return (
    <section>
      <div className="section-head">
        <h2>{t('checks.title')}</h2>
        {checks.length > 0 && <span className="t3 num">{checks.length}</span>}
      </div>
      {checks.length === 0 && <p className="t2">{t('checks.none')}</p>}
      <ul>
        {checks.map((check) => (
          <CheckLine key={check.kind} check={check} />
        ))}
      </ul>
    </section>
  );
}

const icons: Readonly<Record<CheckKind, LucideIcon>> = {
  toConfirm: CircleAlert,
  drafts: FilePen,
  vague: CalendarClock,
  untranslated: Languages,
};

function CheckLine({ check: { kind, ids } }: { readonly check: Check }) {
  const { t } = useTranslation('summary');
  const [open, setOpen] = useState(false);
  const Icon = icons[kind];
  return (
    <li className={classes.line} data-open={open}>
      <button type="button" className={classes.check} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon className="alert" size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{t(`checks.${kind}`, { count: ids.length })}</span>
        <span className={classes.records}>{t(open ? 'checks.hide' : 'checks.show')}</span>
      </button>
      {open && (
        <div className={classes.behind}>
          <RecordLines ids={ids} />
        </div>
      )}
    </li>
  );
}
