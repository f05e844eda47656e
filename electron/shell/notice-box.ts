import { app, dialog, type MessageBoxOptions } from 'electron';
import type { Lang } from '../../shared/domain/language';
import type { OpenError } from '../../shared/ipc/errors';
import { errorSentence, problemSentences } from '../cli/error-sentence';
import { textsOf } from '../i18n';
import type { MainWindow } from './main-window';

/** As many problems as fit a message box; the command `validate` names all. */
const shownProblems = 8;

/** Says why an office was not opened, where no page asked for it and could say so itself. */
export async function tellNotOpened(window: MainWindow | null, error: OpenError, lang: Lang): Promise<void> {
  const t = textsOf('menu', lang);
  const problems = error.code === 'registerInvalid' ? error.problems.slice(0, shownProblems) : [];
  const detail = [
    errorSentence(error, lang),
    ...problemSentences(problems, lang),
    t('dialog.nothingChanged'),
  ];
  await show(window, { type: 'error', message: t('dialog.notOpened'), detail: detail.join('\n') }, lang);
}

/** Name, version and the promise that nothing leaves the computer. */
export function tellAbout(window: MainWindow | null, lang: Lang): Promise<void> {
  const t = textsOf('menu', lang);
  const detail = t('aboutText', { version: app.getVersion() });
  return show(window, { type: 'info', message: t('appName'), detail }, lang);
}

/** The journal is whole, but the disk keeps no copy that the screens could work on. */
export function tellNoWorkingCopy(folder: string, lang: Lang): Promise<void> {
  const t = textsOf('menu', lang);
  const detail = t('dialog.workingCopyFailed', { folder });
  return show(null, { type: 'error', message: t('dialog.startFailed'), detail }, lang);
}

/** The window crashes whenever it is loaded; what was saved is safe. */
export function tellPageStopped(lang: Lang): Promise<void> {
  const t = textsOf('menu', lang);
  const box = {
    type: 'error',
    message: t('dialog.pageStopped'),
    detail: t('dialog.pageStoppedHint'),
  } as const;
  return show(null, box, lang);
}

async function show(window: MainWindow | null, options: MessageBoxOptions, lang: Lang): Promise<void> {
  const t = textsOf('menu', lang);
  const box = { ...options, title: t('appName'), buttons: [t('dialog.close')], noLink: true };
  await (window ? dialog.showMessageBox(window.native, box) : dialog.showMessageBox(box));
}
