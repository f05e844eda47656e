import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperError } from '../../shared/ipc/errors';
import type { PaperFormat, PaperRequest } from '../../shared/report/request';
import { fail } from '../../shared/result';
import { fileErrorText } from '../i18n/problem-text';
import { useServices } from './services';
import { type ShownTask, usePaperTask } from './use-paper-task';

export interface PaperFile {
  /** The format that is being written; null when none is. */
  readonly running: PaperFormat | null;
  /** How far it is. */
  readonly task: ShownTask | null;
  readonly cancel: () => void;
  /** Asks where to and writes the paper; does nothing while another one is being written. */
  readonly write: (request: PaperRequest, format: PaperFormat) => void;
}

const cancelled = fail({ code: 'paperCancelled' } as const);

/** What was asked for is no alarm. */
export const toneOf = ({ code }: PaperError) => (code === 'paperCancelled' ? 'plain' : 'alert');

/** Writes papers as files and says where they are, or in one sentence why one is not. */
export function usePaperFile(): PaperFile {
  const { desktop, pending, toasts } = useServices();
  const { t, i18n } = useTranslation('common');
  const [running, setRunning] = useState<PaperFormat | null>(null);
  const busy = useRef(false);
  const { shown: task, begin, end, cancel, isCancelled } = usePaperTask();

  const save = async (request: PaperRequest, format: PaperFormat, name: string) => {
    await pending.flushAll();
    const outcome = isCancelled(name) ? cancelled : await desktop.call.paperExport(request, format, name);
    if (outcome === null) return;
    if (!outcome.ok)
      return toasts.show({ tone: toneOf(outcome.error), text: fileErrorText(i18n, outcome.error) });
    const { path } = outcome.value;
    toasts.show({
      text: t('files.saved', { path }),
      action: { label: t('files.show'), run: () => void desktop.call.paperShowInFolder(path) },
    });
  };
  const write = (request: PaperRequest, format: PaperFormat) => {
    if (busy.current) return;
    busy.current = true;
    setRunning(format);
    const name = begin();
    void save(request, format, name).finally(() => {
      busy.current = false;
      setRunning(null);
      end(name);
    });
  };
  return { running, task, cancel, write };
}
