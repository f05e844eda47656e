import { useCallback, useEffect, useRef, useState } from 'react';
import { v7 as newName } from 'uuid';
import type { PaperProgress } from '../../shared/ipc/paper-progress';
import { useDesktop } from './services';

/** A paper that is being made, as it is shown. */
export interface ShownTask {
  /** Null until the main process has begun with it. */
  readonly progress: PaperProgress | null;
  readonly isCancelling: boolean;
}

export interface PaperTask {
  /** Null while nothing is made. */
  readonly shown: ShownTask | null;
  /** Shows a new task in place of the one before, and gives the name to ask the main process by. */
  readonly begin: () => string;
  /** Without effect where another task was begun since. */
  readonly end: (name: string) => void;
  /** Gives up what is shown. */
  readonly cancel: () => void;
  /** For those who have not yet asked the main process, which knows nothing of the task. */
  readonly isCancelled: (name: string) => boolean;
}

/** Follows one paper at a time from when it is asked for until it is made. */
export function usePaperTask(): PaperTask {
  const desktop = useDesktop();
  const [shown, setShown] = useState<(ShownTask & { readonly name: string }) | null>(null);
  const running = useRef<string | null>(null);
  const cancelled = useRef<string | null>(null);
  useEffect(
    () =>
      desktop.on('paperProgress', (progress) =>
        setShown((task) => (task?.name === progress.task ? { ...task, progress } : task)),
      ),
    [desktop],
  );

  const begin = useCallback(() => {
    const name = newName();
    running.current = name;
    setShown({ name, progress: null, isCancelling: false });
    return name;
  }, []);
  const end = useCallback((name: string) => {
    if (running.current !== name) return;
    running.current = null;
    setShown(null);
  }, []);
  const cancel = useCallback(() => {
    const name = running.current;
    if (name === null || name === cancelled.current) return;
    cancelled.current = name;
    setShown((task) => task && { ...task, isCancelling: true });
    void desktop.call.paperCancel(name);
  }, [desktop]);
  const isCancelled = useCallback((name: string) => cancelled.current === name, []);
  return { shown, begin, end, cancel, isCancelled };
}
