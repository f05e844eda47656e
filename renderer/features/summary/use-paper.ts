import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PreparedPaper } from '../../../shared/ipc/contract';
import type { PaperError } from '../../../shared/ipc/errors';
import type { RegisterView } from '../../../shared/register/register';
import type { PaperRequest } from '../../../shared/report/request';
import { fail } from '../../../shared/result';
import { useRegister } from '../../db/register-context';
import { useServices } from '../../ui/services';
import { type ShownTask, usePaperTask } from '../../ui/use-paper-task';
import { openPdf, type PdfFile } from './pdf-file';
import { type Placement, placeDocument } from './place-document';

/** A paper whose pages can be drawn, with the places of its parts on them. */
export interface OpenPaper extends PreparedPaper {
  readonly file: PdfFile;
  readonly placement: Placement;
}

export interface PaperState {
  readonly phase: 'preparing' | 'ready' | 'stopped' | 'failed';
  /** The pages to show; while newer ones are prepared, those before. */
  readonly paper: OpenPaper | null;
  readonly error: PaperError | null;
}

export interface Paper extends PaperState {
  /** How far pages are that are prepared. */
  readonly task: ShownTask | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

const withoutPages = (error: PaperError): PaperState => ({
  phase: error.code === 'paperCancelled' ? 'stopped' : 'failed',
  paper: null,
  error,
});

/** Quick choices one after the other ask for one paper, not for many. */
const restMs = 300;

const cancelled = fail({ code: 'paperCancelled' } as const);

/** The last paper of each state of the register, so that coming back to the screen shows it at once. */
const kept = new WeakMap<RegisterView, { readonly key: string; readonly paper: PreparedPaper }>();

/**
 * The pages of the paper asked for, prepared anew when the request or the register changes. A paper that nobody waits
 * for any more is cancelled.
 */
export function usePaper(request: PaperRequest): Paper {
  const { desktop, pending } = useServices();
  const register = useRegister();
  const { shown: task, begin, end, cancel, isCancelled } = usePaperTask();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<PaperState>({ phase: 'preparing', paper: null, error: null });
  const wanted = useMemo(() => ({ request, register, attempt }), [request, register, attempt]);

  useEffect(() => {
    const key = JSON.stringify(wanted.request);
    const known = kept.get(wanted.register);
    const name = begin();
    let [awaited, printing] = [true, false];
    const ask = async (): Promise<PreparedPaper | null> => {
      if (known?.key === key) return known.paper;
      await pending.flushAll();
      if (!awaited) return null;
      printing = true;
      const outcome = isCancelled(name) ? cancelled : await desktop.call.paperPrepare(wanted.request, name);
      printing = false;
      if (outcome.ok) {
        kept.set(wanted.register, { key, paper: outcome.value });
        return outcome.value;
      }
      if (awaited) setState(withoutPages(outcome.error));
      return null;
    };
    const show = async () => {
      const prepared = await ask();
      if (!prepared || !awaited) return;
      const file = await openPdf(prepared.pdf);
      if (!awaited) return file.close();
      const placement = placeDocument(prepared.document, file.pages);
      setState({ phase: 'ready', paper: { ...prepared, file, placement }, error: null });
    };
    const give = (reason: unknown) => {
      if (awaited) setState(withoutPages({ code: 'printFailed', detail: String(reason) }));
    };
    const start = () => {
      const shown = show().catch(give);
      void shown.finally(() => end(name));
    };
    setState(({ paper }) => ({ phase: 'preparing', paper, error: null }));
    const timer = setTimeout(start, known?.key === key ? 0 : restMs);
    return () => {
      awaited = false;
      clearTimeout(timer);
      end(name);
      if (printing) void desktop.call.paperCancel(name);
    };
  }, [wanted, desktop, pending, begin, end, isCancelled]);

  const { paper } = state;
  useEffect(() => () => paper?.file.close(), [paper]);

  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, task, cancel, again };
}
