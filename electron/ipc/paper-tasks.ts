import type { PaperError } from '../../shared/ipc/errors';
import type { PaperProgress, PaperStage } from '../../shared/ipc/paper-progress';
import { fail, type Result } from '../../shared/result';

/** A paper that a page waits for, as those see it who make it. */
export interface PaperTask {
  /** Aborted once nobody waits any more: what is still at work may stop. */
  readonly signal: AbortSignal;
  readonly step: (stage: PaperStage, pages?: number) => void;
  /**
   * To be asked before anything is written. True: the file is written whole now, and cancelling comes too late; false
   * where the paper was cancelled, so that nothing may be written.
   */
  readonly mayWrite: () => boolean;
}

type Cancelled = Result<never, PaperError>;

/** The papers that are being made, each cancelled and told of by itself. */
export class PaperTasks {
  readonly #cancel = new Map<string, () => void>();

  constructor(private readonly tell: (progress: PaperProgress) => void) {}

  /**
   * What `work` gives, or that the task was cancelled: at once, whatever it is about then. Of its stages none is told
   * twice in a row, and none after the end. Throws where a task of this name is still running.
   */
  async run<T>(name: string, work: (task: PaperTask) => Promise<T>): Promise<T | Cancelled> {
    if (this.#cancel.has(name)) throw new Error(`Task ${name} is running`);
    const { task, cancelled, end } = this.#begin(name);
    try {
      return await Promise.race([work(task), cancelled]);
    } finally {
      end();
      this.#cancel.delete(name);
    }
  }

  /** Without effect on a task that is over, unknown or already writing. */
  cancel(name: string): void {
    this.#cancel.get(name)?.();
  }

  #begin(name: string): { task: PaperTask; cancelled: Promise<Cancelled>; end: () => void } {
    const giveUp = new AbortController();
    let [isWriting, isOver] = [false, false];
    let last: PaperStage | null = null;
    const step = (stage: PaperStage, pages?: number): void => {
      if (isOver || stage === last) return;
      last = stage;
      this.tell({ task: name, stage, ...(pages === undefined ? {} : { pages }) });
    };
    const mayWrite = (): boolean => {
      isWriting = !giveUp.signal.aborted;
      if (isWriting) step('writing');
      return isWriting;
    };
    const cancelled = new Promise<Cancelled>((resolve) => {
      this.#cancel.set(name, () => {
        if (isWriting) return;
        isOver = true;
        giveUp.abort();
        resolve(fail({ code: 'paperCancelled' }));
      });
    });
    const end = () => {
      isOver = true;
    };
    return { task: { signal: giveUp.signal, step, mayWrite }, cancelled, end };
  }
}
