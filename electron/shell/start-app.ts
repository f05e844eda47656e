import { hostname, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { app, nativeTheme } from 'electron';
import type { AppStart } from '../cli/command-line';
import { appCalls, changePreferences } from '../ipc/app-calls';
import { editionCalls } from '../ipc/edition-calls';
import { paperCalls } from '../ipc/paper-calls';
import { registerCalls } from '../ipc/register-calls';
import { registerHandlers } from '../ipc/register-handlers';
import { languageOfSystem, PreferenceStore } from '../settings/preferences';
import { RecentExports } from '../settings/recent-exports';
import { AppMenu } from './app-menu';
import { endWithError } from './end-with-error';
import { FileDialogs } from './file-dialogs';
import { readLastOffice } from './last-office';
import { tellAbout, tellNotOpened, tellNoWorkingCopy, tellPageStopped } from './notice-box';
import { OfficeOpener, type OpenOffice } from './office-opener';
import { localDay } from './today';
import { Workplace } from './workplace';

export interface RunningApp {
  readonly workplace: Workplace;
  /** Opens a register file that the system hands over, or comes to the front when there is none. */
  readonly openFile: (path: string | null) => Promise<void>;
}

/** Puts the parts of the app together and opens its window. Runs after `ready`. */
export async function startApp(start: AppStart): Promise<RunningApp> {
  const dataFolder = app.getPath('userData');
  const now = () => new Date();
  const systemLang = languageOfSystem(app.getPreferredSystemLanguages());
  const preferences = await PreferenceStore.open(dataFolder, systemLang, start.lang);
  nativeTheme.themeSource = preferences.current.theme;
  const lang = () => preferences.current.lang;

  const menu = new AppMenu(
    { lang: lang(), undo: { undo: null, redo: null }, enabled: null },
    {
      command: (name) => workplace.window?.send('command', name),
      openSample: (name) => void tell(workplace.moveTo(() => opener.sample(name))),
      newOffice: () => void tell(workplace.moveTo(() => opener.empty())),
      showAbout: () => void tellAbout(workplace.window, lang()),
      changeLanguage: async (chosen) => {
        const changed = await changePreferences({ lang: chosen }, { workplace, preferences, menu });
        workplace.window?.send('preferences', changed);
      },
    },
  );
  const workplace: Workplace = new Workplace({
    dataFolder,
    preferences,
    menu,
    giveUp: (folder) => void tellNoWorkingCopy(folder, lang()).then(() => app.quit()),
    stopped: () => void tellPageStopped(lang()).then(() => app.exit(1)),
    failed: endWithError,
  });
  const opener = new OfficeOpener({
    base: join(dataFolder, 'offices'),
    device: hostname().slice(0, 100) || 'computer',
    author: userInfo().username || 'user',
    now,
    chromium: Number(process.versions.chrome?.split('.')[0]) || null,
    current: () => workplace.newest,
  });
  const tell = async (opening: ReturnType<Workplace['moveTo']>): Promise<void> => {
    const opened = await opening;
    if (!opened.ok) await tellNotOpened(workplace.window, opened.error, lang());
  };
  const dialogs = new FileDialogs(workplace, preferences);
  const recent = await RecentExports.open(dataFolder);
  registerHandlers(
    {
      ...appCalls({
        workplace,
        opener,
        preferences,
        menu,
        today: () => start.asOf ?? localDay(now()),
      }),
      ...registerCalls(workplace, opener, dialogs),
      ...paperCalls({
        workplace,
        dialogs,
        recent,
        printFolder: join(dataFolder, 'print'),
        now,
        tell: (progress) => workplace.window?.send('paperProgress', progress),
      }),
      ...editionCalls({ workplace, dialogs, recent, now }),
    },
    (contents) => workplace.window?.owns(contents) ?? false,
  );
  await workplace.start(await firstOffice(start, opener, dataFolder, lang()));
  const openFile = (path: string | null): Promise<void> => {
    if (path !== null) return tell(workplace.moveTo(() => opener.file(resolve(path))));
    workplace.window?.focus();
    return Promise.resolve();
  };
  return { workplace, openFile };
}

/** The office named on the command line, else the one open last; null where there is none or it cannot be opened. */
async function firstOffice(
  { file, profile }: AppStart,
  opener: OfficeOpener,
  dataFolder: string,
  lang: PreferenceStore['current']['lang'],
): Promise<OpenOffice | null> {
  const last = file === null && profile === null ? await readLastOffice(dataFolder) : null;
  const folder = profile ?? last;
  if (file === null && folder === null) return null;
  const opened = await (file === null ? opener.folder(folder ?? '') : opener.file(file));
  if (opened.ok) return opened.value;
  await tellNotOpened(null, opened.error, lang);
  return null;
}
