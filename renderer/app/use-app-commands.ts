import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRegisterStore } from '../db/register-context';
import { saveErrorText } from '../i18n/problem-text';
import { useServices } from '../ui/services';
import { useCommand } from '../ui/use-command';
import { useRegisterFiles } from '../ui/use-register-files';
import type { DestinationName } from './destinations';

export interface AppActions {
  readonly search: () => void;
  readonly help: () => void;
  /** The path a destination leads to. */
  readonly placeOf: (name: DestinationName) => string;
}

/** The commands that mean the same on every screen. */
export function useAppCommands(actions: AppActions): void {
  const navigate = useNavigate();
  const files = useRegisterFiles();
  useDestinationCommands(actions.placeOf);
  useCommand('search', actions.search);
  useCommand('showShortcuts', actions.help);
  useCommand('openBin', () => void navigate('/bin'));
  useCommand('exportSummary', () => void navigate('/summary'));
  useCommand('goBack', () => void navigate(-1));
  useCommand('goForward', () => void navigate(1));
  useCommand('openRegisterFile', () => void files.open());
  useCommand('saveRegisterFile', () => void files.save());
  useUndoCommands();
}

function useDestinationCommands(placeOf: AppActions['placeOf']): void {
  const navigate = useNavigate();
  const go = (name: DestinationName) => () => void navigate(placeOf(name));
  useCommand('openOverview', go('overview'));
  useCommand('openPartners', go('partners'));
  useCommand('openVisits', go('visits'));
  useCommand('openEvents', go('events'));
  useCommand('openAgreements', go('agreements'));
  useCommand('openContacts', go('contacts'));
  useCommand('openCounts', go('counts'));
  useCommand('openSummary', go('summary'));
  useCommand('openSettings', go('settings'));
}

function useUndoCommands(): void {
  const store = useRegisterStore();
  const { toasts, pending } = useServices();
  const { t, i18n } = useTranslation(['common', 'actions']);
  const words = (action: string) => {
    const translate = i18n.t as (key: string) => string;
    return i18n.exists(`actions:${action}`) ? translate(`actions:${action}`) : '';
  };
  const run = async (way: 'undo' | 'redo') => {
    await pending.flushAll();
    const outcome = await store[way]();
    if (outcome.ok) toasts.show({ text: t(`undone.${way}`, { action: words(outcome.value.action) }) });
    else toasts.show({ tone: 'alert', text: saveErrorText(i18n, outcome.error) });
  };
  useCommand('undo', () => void run('undo'));
  useCommand('redo', () => void run('redo'));
}
