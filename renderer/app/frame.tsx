import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useSearchAhead } from '../db/use-search';
import { Palette } from '../features/palette/palette';
import { useServices } from '../ui/services';
import { usePaperLang } from '../ui/use-paper-lang';
import classes from './frame.module.css';
import { Rail } from './rail';
import { readAhead } from './screens';
import { ShortcutsHelp } from './shortcuts-help';
import { TopBar } from './top-bar';
import { useAppCommands } from './use-app-commands';
import { useKeyboard } from './use-keyboard';
import { useLastPlaces } from './use-last-places';

/** Rail, top bar and the screen between them. */
export function Frame() {
  const { t } = useTranslation('common');
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  const placeOf = useLastPlaces();
  const { pathname } = useLocation();
  useAppCommands({ search: () => setSearching(true), help: () => setHelping(true), placeOf });
  useKeyboard();
  useStartWarnings();
  useReadingAhead();
  useSearchAhead();
  usePrintingAhead();
  return (
    <div className={classes.app}>
      <button
        type="button"
        className={classes.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {t('skipToContent')}
      </button>
      <Rail placeOf={placeOf} />
      <TopBar onSearch={() => setSearching(true)} />
      <main id="content" data-path={pathname} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      {searching && <Palette onClose={() => setSearching(false)} />}
      {helping && <ShortcutsHelp onClose={() => setHelping(false)} />}
    </div>
  );
}

/** Whoever goes to the papers will want to see one. */
function usePrintingAhead(): void {
  const { desktop } = useServices();
  const [lang] = usePaperLang();
  const isNearPaper = useLocation().pathname.startsWith('/summary');
  useEffect(() => {
    if (isNearPaper) void desktop.call.paperWarmUp(lang);
  }, [desktop, isNearPaper, lang]);
}

function useReadingAhead(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => void readAhead());
    return () => cancelIdleCallback(idle);
  }, []);
}

/** What the start noticed is said once. */
function useStartWarnings(): void {
  const { start, toasts } = useServices();
  const { t } = useTranslation('common');
  useEffect(() => {
    if (toasts.shown().length > 0) return;
    if (start.rebuilt) toasts.show({ text: t('start.rebuilt') });
    for (const { code } of start.warnings) toasts.show({ tone: 'alert', text: t(`start.${code}`) });
  }, [start, toasts, t]);
}
