import { MantineProvider } from '@mantine/core';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import type { Lang } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { CopyWriter } from '../db/copy-writer';
import { WorkingCopy } from '../db/database';
import { RegisterContext } from '../db/register-context';
import { RegisterStore } from '../db/register-store';
import { startTexts } from '../i18n/i18n';
import { Commands } from '../ui/commands';
import { type AskName, NameEngine } from '../ui/name-engine';
import { PendingEdits } from '../ui/pending-edits';
import { PreferencesStore } from '../ui/preferences-store';
import { type Services, ServicesContext } from '../ui/services';
import { theme } from '../ui/theme';
import { Toasts } from '../ui/toasts';
import { MemoryDesktop } from './memory-desktop';
import './loaded-ahead';

// A first rendering of a whole screen takes seconds where much else runs at once.
configure({ asyncUtilTimeout: 10_000 });

export interface ScreenOptions {
  readonly records?: readonly AnyRecord[];
  readonly lang?: Lang;
  readonly path?: string;
  /** Answers what forms ask about names; nothing is known when left out. */
  readonly askName?: AskName;
}

/** Renders a part of the app over a register of these records. Tests import `fake-indexeddb/auto` for the working copy. */
export function renderScreen(
  screen: ReactNode,
  { records = [], lang = 'en', path = '/', askName = async () => null }: ScreenOptions = {},
) {
  const desktop = new MemoryDesktop(records);
  let made = 0;
  const register = new Register(records);
  const copy = new WorkingCopy(`test-${Math.abs(hash(JSON.stringify(records)))}`);
  const store = new RegisterStore({
    register,
    writer: new CopyWriter(copy, register),
    call: desktop.call,
    newId: () => {
      made += 1;
      return `made-${made}`;
    },
    author: 'tester',
    now: () => '2025-11-21T09:00:00.000Z',
  });
  const preferences = { lang, theme: 'light', screens: {} } as const;
  const services: Services = {
    desktop,
    start: {
      version: '0.0.0',
      today: '2025-11-21',
      preferences,
      profile: { id: 'test', folder: 'test', training: false },
      evaluation: false,
      journalSeq: 0,
      records: records.length,
      rebuilt: false,
      warnings: [],
    },
    preferences: new PreferencesStore(preferences, desktop.call),
    commands: new Commands(),
    pending: new PendingEdits(),
    toasts: new Toasts(),
    names: new NameEngine(() => askName),
  };
  const view = render(
    <I18nextProvider i18n={startTexts(lang)}>
      <ServicesContext.Provider value={services}>
        <MantineProvider theme={theme}>
          <RegisterContext.Provider value={store}>
            <MemoryRouter initialEntries={[path]}>{screen}</MemoryRouter>
          </RegisterContext.Provider>
        </MantineProvider>
      </ServicesContext.Provider>
    </I18nextProvider>,
  );
  return { ...view, desktop, store, services };
}

/** Keeps the databases of tests apart. */
const hash = (text: string) => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) | 0, 7);
