import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperFormat, PaperRequest } from '../../../shared/report/request';
import { fileErrorText } from '../../i18n/problem-text';
import { useServices } from '../../ui/services';

export interface PaperExport {
  /** The format that is being written; null when none is. */
  readonly running: PaperFormat | null;
  readonly start: (format: PaperFormat) => void;
  readonly isRunning: () => boolean;
}

/** Writes the paper as a file and says where it is, or in one sentence why it is not. */
export function useExport(request: PaperRequest): PaperExport {
  const { desktop, pending, toasts } = useServices();
  const { t, i18n } = useTranslation('common');
  const [running, setRunning] = useState<PaperFormat | null>(null);
  const busy = useRef(false);
  const isRunning = useCallback(() => busy.current, []);

  const write = async (format: PaperFormat) => {
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
  const start = (format: PaperFormat) => {
    if (busy.current) return;
    busy.current = true;
    setRunning(format);
    void write(format).finally(() => {
      busy.current = false;
      setRunning(null);
    });
  };
  return { running, start, isRunning };
}
