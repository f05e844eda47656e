import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PreparedPaper } from '../../../shared/ipc/contract';
import type { PaperError } from '../../../shared/ipc/errors';
import type { RegisterView } from '../../../shared/register/register';
import type { PaperRequest } from '../../../shared/report/request';
import { useRegister } from '../../db/register-context';
import { useServices } from '../../ui/services';
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
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Quick choices one after the other ask for one paper, not for many. */
const restMs = 300;

/** The last paper of each state of the register, so that coming back to the screen shows it at once. */
const kept = new WeakMap<RegisterView, { readonly key: string; readonly paper: PreparedPaper }>();

/**
 * The pages of the paper asked for, prepared anew when the request or the register changes. A paper that nobody waits
 * for any more is cancelled, unless `keepPrinting` says that an export would be cancelled with it.
 */
export function usePaper(request: PaperRequest, keepPrinting: () => boolean): Paper {
  const { desktop, pending } = useServices();
  const register = useRegister();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<PaperState>({ phase: 'preparing', paper: null, error: null });
  const wanted = useMemo(() => ({ request, register, attempt }), [request, register, attempt]);

  useEffect(() => {
    const key = JSON.stringify(wanted.request);
    const known = kept.get(wanted.register);
    let [awaited, printing] = [true, false];
    const ask = async (): Promise<PreparedPaper | null> => {
      if (known?.key === key) return known.paper;
      await pending.flushAll();
      if (!awaited) return null;
      printing = true;
      const outcome = await desktop.call.paperPrepare(wanted.request);
      printing = false;
      if (outcome.ok) {
        kept.set(wanted.register, { key, paper: outcome.value });
        return outcome.value;
      }
      const { error } = outcome;
      const phase = error.code === 'paperCancelled' ? 'stopped' : 'failed';
      if (awaited) setState({ phase, paper: null, error });
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
      if (awaited)
        setState({ phase: 'failed', paper: null, error: { code: 'printFailed', detail: String(reason) } });
    };
    setState(({ paper }) => ({ phase: 'preparing', paper, error: null }));
    const timer = setTimeout(() => void show().catch(give), known?.key === key ? 0 : restMs);
    return () => {
      awaited = false;
      clearTimeout(timer);
      if (printing && !keepPrinting()) void desktop.call.paperCancel();
    };
  }, [wanted, desktop, pending, keepPrinting]);

  const { paper } = state;
  useEffect(() => () => paper?.file.close(), [paper]);

  const cancel = useCallback(() => void desktop.call.paperCancel(), [desktop]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, cancel, again };
}
