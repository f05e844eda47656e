import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/format/dates';
import { listNames } from '../../../../shared/format/names';
import { type Edition, editionFormats } from '../../../../shared/report/editions/editions-of';
import { useLang } from '../../../i18n/use-lang';
import classes from './editions.module.css';
import type { Editions } from './use-editions';

export interface EditionLineProps extends Pick<Editions, 'exportAs' | 'openPages' | 'toBin'> {
  readonly edition: Edition;
}

/** One edition: its number, day and signatures, and how to get it out. */
export function EditionLine({ edition, exportAs, openPages, toBin }: EditionLineProps) {
  const { t } = useTranslation(['editing', 'summary']);
  const lang = useLang();
  const names = (edition.signOff ?? []).map(({ post, name }) => name ?? post);
  return (
    <li className={classes.edition}>
      <div className={classes.about}>
        <h3>{t('editions.name', { number: edition.number })}</h3>
        <p className="t2">{t('editions.frozenOn', { date: formatDate(edition.frozenOn, lang) })}</p>
        {names.length > 0 && (
          <p className="t2">{t('editions.signedBy', { names: listNames(names, lang) })}</p>
        )}
      </div>
      <div className={classes.buttons}>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button rightSection={<ChevronDown size={16} strokeWidth={1.75} />}>
              {t('editions.export')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {editionFormats.map((format) => (
              <Menu.Item key={format} onClick={() => exportAs(edition, format)}>
                {t(`summary:export.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button onClick={() => openPages(edition)}>{t('editions.open')}</Button>
        <Button variant="subtle" onClick={() => toBin(edition)}>
          {t('editions.toBin')}
        </Button>
      </div>
    </li>
  );
}
