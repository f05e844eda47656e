import type { MenuItemConstructorOptions } from 'electron';
import { type Lang, languages } from '../../shared/domain/language';
import type { UndoState } from '../../shared/ipc/contract';
import type { MenuCommand } from '../../shared/ipc/menu-commands';
import { lookUpIn, textsOf } from '../i18n';
import { type SampleName, sampleNames } from './sample-offices';

/** What the menu does by itself; everything else is a command of the page. */
export interface MenuActions {
  readonly command: (name: MenuCommand) => void;
  readonly openSample: (name: SampleName) => void;
  readonly newOffice: () => void;
  readonly showAbout: () => void;
  readonly changeLanguage: (lang: Lang) => void;
}

export interface MenuState {
  readonly lang: Lang;
  readonly undo: UndoState;
  /** Names of the commands possible now; null before the page has said so. */
  readonly enabled: readonly string[] | null;
}

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

const sampleLabels = {
  training: 'sampleTraining',
  yekaterinburg: 'sampleYekaterinburg',
  harbin: 'sampleHarbin',
  moscow: 'sampleMoscow',
} as const;

const screens = [
  'openOverview',
  'openPartners',
  'openVisits',
  'openEvents',
  'openAgreements',
  'openContacts',
  'openCounts',
  'openSummary',
  'openSettings',
] as const satisfies readonly MenuCommand[];

/** The whole native menu in one language. */
export function menuTemplate(state: MenuState, actions: MenuActions, platform: NodeJS.Platform): Item[] {
  const t = textsOf('menu', state.lang);
  // The page handles the keys itself, by their place on the keyboard and not while an input method composes.
  const command = (name: MenuCommand, accelerator?: string, label = t(name)): Item => ({
    id: name,
    label,
    click: () => actions.command(name),
    enabled: state.enabled?.includes(name) ?? true,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const samples = sampleNames.map(
    (name): Item => ({
      id: `sample-${name}`,
      label: t(sampleLabels[name]),
      click: () => actions.openSample(name),
    }),
  );
  const file: Item[] = [
    command('newRecord', 'CmdOrCtrl+N'),
    separator,
    { id: 'newOffice', label: t('newOffice'), click: actions.newOffice },
    command('openRegisterFile'),
    { id: 'samples', label: t('sample'), submenu: samples },
    command('saveRegisterFile'),
    separator,
    command('exportSummary', 'CmdOrCtrl+P'),
    separator,
    { label: t('quit'), role: 'quit' },
  ];
  const names = textsOf('common', state.lang);
  const languageItems = languages.map(
    (lang): Item => ({
      id: `language-${lang}`,
      label: names(`languageNames.${lang}`),
      type: 'radio',
      checked: lang === state.lang,
      click: () => actions.changeLanguage(lang),
    }),
  );
  const view: Item[] = [
    ...screens.map((name, index) => command(name, `CmdOrCtrl+${index + 1}`)),
    separator,
    { label: t('language'), submenu: languageItems },
    separator,
    { label: t('zoomIn'), role: 'zoomIn' },
    { label: t('zoomOut'), role: 'zoomOut' },
    { label: t('resetZoom'), role: 'resetZoom' },
    { label: t('fullScreen'), role: 'togglefullscreen' },
  ];
  const help: Item[] = [
    command('showShortcuts', 'F1'),
    separator,
    { id: 'about', label: t('about'), click: actions.showAbout },
  ];
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: t('file'), submenu: file },
    { label: t('edit'), submenu: editMenu(state, command) },
    { label: t('view'), submenu: view },
    { label: t('help'), submenu: help },
  ];
}

function editMenu(
  state: MenuState,
  command: (name: MenuCommand, accelerator?: string, label?: string) => Item,
): Item[] {
  const t = textsOf('menu', state.lang);
  const action = lookUpIn('actions', state.lang);
  const { undo, redo } = state.undo;
  return [
    command('undo', 'CmdOrCtrl+Z', undo ? t('undoAction', { action: action(undo) }) : t('undo')),
    command('redo', 'CmdOrCtrl+Shift+Z', redo ? t('redoAction', { action: action(redo) }) : t('redo')),
    separator,
    { label: t('cut'), role: 'cut' },
    { label: t('copy'), role: 'copy' },
    { label: t('paste'), role: 'paste' },
    { label: t('selectAll'), role: 'selectAll' },
    separator,
    command('filter', 'CmdOrCtrl+F'),
    command('search', 'CmdOrCtrl+K'),
    command('openBin'),
  ];
}
