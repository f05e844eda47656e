import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperRequest } from '../../../shared/report/request';
import { fileErrorText } from '../../i18n/problem-text';
import { useServices } from '../../ui/services';

export interface Printing {
  readonly isOpening: boolean;
  readonly start: () => void;
}

/** Opens the paper in the system's viewer, where it is printed; says in one sentence why it cannot. */
export function usePrinting(request: PaperRequest): Printing {
  const { desktop, pending, toasts } = useServices();
  const { i18n } = useTranslation();
  const [isOpening, setOpening] = useState(false);
  const open = async () => {
    await pending.flushAll();
    const outcome = await desktop.call.paperOpenToPrint(request);
    if (!outcome.ok) toasts.show({ tone: 'alert', text: fileErrorText(i18n, outcome.error) });
  };
  const start = () => {
    if (isOpening) return;
    setOpening(true);
    void open().finally(() => setOpening(false));
  };
  return { isOpening, start };
}
