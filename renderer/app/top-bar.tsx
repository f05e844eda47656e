import { ActionIcon } from '@mantine/core';
import { ChevronLeft, ChevronRight, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { shortcuts, shortcutText } from '../ui/commands';
import { destinationOf, destinations } from './destinations';
import { PeriodSwitch } from './period-switch';
import classes from './top-bar.module.css';

/** Back and forward, the search that opens the palette, and the period where it means something. */
export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const destination = destinationOf(pathname);
  return (
    <header className={classes.bar}>
      <div className={classes.history}>
        <ActionIcon variant="subtle" size={28} aria-label={t('top.back')} onClick={() => void navigate(-1)}>
          <ChevronLeft size={18} strokeWidth={1.75} />
        </ActionIcon>
        <ActionIcon variant="subtle" size={28} aria-label={t('top.forward')} onClick={() => void navigate(1)}>
          <ChevronRight size={18} strokeWidth={1.75} />
        </ActionIcon>
      </div>
      <button type="button" className={classes.search} onClick={onSearch}>
        <Search size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="ellipsis">{t('top.search')}</span>
        <kbd>{shortcuts.search && shortcutText(shortcuts.search)}</kbd>
      </button>
      <span className="spread" />
      {destination && destinations[destination].hasPeriod && <PeriodSwitch />}
    </header>
  );
}
