import { useTranslation } from 'react-i18next';
import type { PaperRequest } from '../../../shared/report/request';
import { fileErrorText } from '../../i18n/problem-text';
import { useServices } from '../../ui/services';
import { toneOf } from '../../ui/use-paper-file';
import { type ShownTask, usePaperTask } from '../../ui/use-paper-task';

export interface Printing {
  /** Null while nothing is opened. */
  readonly task: ShownTask | null;
  readonly cancel: () => void;
  readonly start: () => void;
}

/** Opens the paper in the system's viewer, where it is printed; says in one sentence why it cannot. */
export function usePrinting(request: PaperRequest): Printing {
  const { desktop, pending, toasts } = useServices();
  const { i18n } = useTranslation();
  const { shown: task, begin, end, cancel, isCancelled } = usePaperTask();
  const open = async (name: string) => {
    await pending.flushAll();
    if (isCancelled(name)) return;
    const outcome = await desktop.call.paperOpenToPrint(request, name);
    if (!outcome.ok) toasts.show({ tone: toneOf(outcome.error), text: fileErrorText(i18n, outcome.error) });
  };
  const start = () => {
    if (task) return;
    const name = begin();
    void open(name).finally(() => end(name));
  };
  return { task, cancel, start };
}
