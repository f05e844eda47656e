import { DirectionProvider, MantineProvider } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { localeOf } from '../../shared/domain/language';
import { RegisterContext } from '../db/register-context';
import { StartScreen } from '../features/start/start-screen';
import { ServicesContext, usePreferences } from '../ui/services';
import { cssVariables, theme } from '../ui/theme';
import { ToastList } from '../ui/toast-list';
import { CrashNotice } from './crash-notice';
import { Opening } from './opening';
import { createRoutes } from './routes';
import type { Started } from './start-up';
import { useColourScheme } from './use-colour-scheme';
import { useNotices } from './use-notices';
import { Waiting } from './waiting';

/** Everything around the screens: texts, look, services, register, routes. */
export function App({ started }: { readonly started: Started }) {
  return (
    <I18nextProvider i18n={started.texts}>
      <ServicesContext.Provider value={started.services}>
        <Dressed started={started} />
      </ServicesContext.Provider>
    </I18nextProvider>
  );
}

function Dressed({ started }: { readonly started: Started }) {
  const scheme = useColourScheme();
  useLanguage();
  useNotices();
  return (
    <DirectionProvider>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
        <Stage started={started} />
        <ToastList />
      </MantineProvider>
    </DirectionProvider>
  );
}

function Stage({ started: { stage } }: { readonly started: Started }) {
  const { t } = useTranslation('common');
  const store = stage.kind === 'ready' ? stage.store : null;
  const router = useMemo(() => (store ? createRoutes() : null), [store]);
  if (store && router) {
    return (
      <RegisterContext.Provider value={store}>
        <RouterProvider router={router} />
      </RegisterContext.Provider>
    );
  }
  if (stage.kind === 'firstRun') return <StartScreen />;
  if (stage.kind === 'opening') return <Opening {...stage} />;
  if (stage.kind === 'failed')
    return <CrashNotice detail={stage.detail} onAgain={() => window.location.reload()} />;
  return <Waiting text={t('start.reopening')} />;
}

/** The chosen language in the texts and on the page, so that faces, hyphens and screen readers follow it. */
function useLanguage(): void {
  const { lang } = usePreferences();
  const { i18n, t } = useTranslation('common');
  useEffect(() => {
    void i18n.changeLanguage(lang);
    document.documentElement.lang = localeOf[lang];
  }, [i18n, lang]);
  useEffect(() => {
    document.title = t('appName');
  }, [t]);
}
