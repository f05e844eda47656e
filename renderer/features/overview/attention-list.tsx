import { Button, Menu } from '@mantine/core';
import { CircleAlert, FileClock, Hourglass, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showText } from '../../../shared/domain/language';
import type { AnyRecord } from '../../../shared/domain/records';
import { statuses } from '../../../shared/domain/vocabulary';
import { formatDate } from '../../../shared/format/dates';
import { listNames } from '../../../shared/format/names';
import { recordLine } from '../../../shared/format/record-line';
import { useCounted, useRegister, useRegisterStore } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { useToday } from '../../ui/services';
import { useOpenRecord } from '../../ui/use-open-record';
import { actionOn } from '../../ui/use-record-form';
import { useRemembered } from '../../ui/use-remembered';
import { Words } from '../../ui/words';
import { type AttentionItem, attentionItems, daysBetween, monthsBetween } from './attention';
import classes from './overview.module.css';

const shownAtFirst = 6;

/** Things that wait for somebody: each line opens its record, and planned ones can be settled on the spot. */
export function AttentionList() {
  const { t } = useTranslation('overview');
  const today = useToday();
  const [all, setAll] = useRemembered('overview.allAttention', false);
  const items = useCounted((register) => attentionItems(register, today), [today]);
  return (
    <section>
      <div className="section-head">
        <h2>{t('attention.title')}</h2>
        <span className="t3 num">{items.length}</span>
        {items.length > shownAtFirst && (
          <button type="button" className="linklike" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'attention.showFirst' : 'attention.showAll')}
          </button>
        )}
      </div>
      {items.length === 0 ? (
        <p className={`t2 ${classes.nothing}`}>{t('attention.none')}</p>
      ) : (
        <ul className={`${classes.lines} ${classes.waiting}`}>
          {(all ? items : items.slice(0, shownAtFirst)).map((item) => (
            <AttentionLine key={`${item.kind} ${item.id}`} item={item} />
          ))}
        </ul>
      )}
    </section>
  );
}

const icons: Readonly<Record<AttentionItem['kind'], LucideIcon>> = {
  confirm: CircleAlert,
  ending: FileClock,
  quiet: Hourglass,
};

function AttentionLine({ item }: { readonly item: AttentionItem }) {
  const { t } = useTranslation('overview');
  const register = useRegister();
  const lang = useLang();
  const open = useOpenRecord();
  const record = register.get(item.id);
  const line = recordLine(register, item.id, lang);
  if (!record || !line) return null;
  const Icon = icons[item.kind];
  const places = listNames(line.places, lang);
  return (
    <li className={classes.attention}>
      <span className={item.kind === 'confirm' ? `alert ${classes.kind}` : `t2 ${classes.kind}`}>
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
        {t(`attention.${item.kind}`)}
      </span>
      <button type="button" className={classes.subject} onClick={() => open(record)}>
        {item.kind === 'quiet' ? (
          t('attention.noActivity')
        ) : line.title ? (
          <Words text={line.title} />
        ) : (
          places
        )}
      </button>
      <span className="t2 ellipsis">
        {item.kind === 'quiet' ? showText('names' in record ? record.names : undefined, lang)?.text : places}
      </span>
      <Due item={item} />
      {item.kind === 'confirm' ? <Settle record={record} /> : <span />}
    </li>
  );
}

/** When it was or will be due, and how far that is from today. */
function Due({ item }: { readonly item: AttentionItem }): ReactNode {
  const { t } = useTranslation('overview');
  const lang = useLang();
  const today = useToday();
  if (item.kind === 'quiet') {
    const day = item.quiet.last?.day;
    return day === undefined ? (
      <span className={`num t2 ${classes.due}`}>{t('attention.neverActive')}</span>
    ) : (
      <span className={`num t2 ${classes.due}`}>
        {t('attention.monthsAgo', { count: monthsBetween(day, today) })}
      </span>
    );
  }
  if (item.kind === 'ending') {
    return (
      <span className={`num t2 ${classes.due}`} title={formatDate(item.ending.endsOn, lang)}>
        {t('attention.inDays', { count: item.ending.daysLeft })}
      </span>
    );
  }
  return (
    <span className={`num alert ${classes.due}`} title={formatDate(item.planned.lastDay, lang)}>
      {t('attention.daysAgo', { count: daysBetween(item.planned.lastDay, today) })}
    </span>
  );
}

/** Says what became of a planned visit or event. */
function Settle({ record }: { readonly record: AnyRecord }) {
  const { t } = useTranslation('overview');
  const store = useRegisterStore();
  const word = useVocabulary();
  const settle = (status: (typeof statuses)[number]) =>
    void store.saveFields(record.id, { status }, actionOn('edit', record.kind));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" size="compact-sm">
          {t('attention.settle')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {statuses
          .filter((status) => status !== 'planned')
          .map((status) => (
            <Menu.Item key={status} onClick={() => settle(status)}>
              {word('status', status)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
