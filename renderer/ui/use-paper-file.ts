import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperFormat, PaperRequest } from '../../shared/report/request';
import { fileErrorText } from '../i18n/problem-text';
import { useServices } from './services';

export interface PaperFile {
  /** The format that is being written; null when none is. */
  readonly running: PaperFormat | null;
  /** The same at this very moment, for those who cannot wait to be drawn again. */
  readonly isRunning: () => boolean;
  /** Asks where to and writes the paper; does nothing while another one is being written. */
  readonly write: (request: PaperRequest, format: PaperFormat) => void;
}

/** Writes papers as files and says where they are, or in one sentence why one is not. */
export function usePaperFile(): PaperFile {
  const { desktop, pending, toasts } = useServices();
  const { t, i18n } = useTranslation('common');
  const [running, setRunning] = useState<PaperFormat | null>(null);
  const busy = useRef(false);
  const isRunning = useCallback(() => busy.current, []);

  const save = async (request: PaperRequest, format: PaperFormat) => {
    await pending.flushAll();
    const outcome = await desktop.call.paperExport(request, format);
    if (outcome === null) return;
    if (!outcome.ok) return toasts.show({ tone: 'alert', text: fileErrorText(i18n, outcome.error) });
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
    void save(request, format).finally(() => {
      busy.current = false;
      setRunning(null);
    });
  };
  return { running, isRunning, write };
}
