import type { PaperError } from '../../shared/ipc/errors';
import { fail, type Result } from '../../shared/result';

/** Longest silence of a printing page, in ms, between two steps of a short paper. */
const patience = 60_000;
/** What each character of a document, as JSON, adds to that: a minute for a megabyte. */
const patiencePerCharacter = 0.06;

type Stopped = Result<never, PaperError>;

/**
 * Watches over the printing of one paper: it ends when the caller gives up, when the page ends, or when it has been
 * silent for longer than a paper of this size may take, counted from its last step.
 */
export class PrintWatch {
  readonly stopped: Promise<Stopped>;
  #stop: (result: Stopped) => void = () => undefined;
  readonly #limit: number;
  readonly #cancel = () => this.#stop(fail({ code: 'paperCancelled' }));
  #timer: NodeJS.Timeout | undefined;

  constructor(
    /** Characters of the document as JSON. */
    length: number,
    private readonly signal?: AbortSignal,
  ) {
    this.stopped = new Promise((resolve) => {
      this.#stop = resolve;
    });
    this.#limit = patience + length * patiencePerCharacter;
    signal?.addEventListener('abort', this.#cancel, { once: true });
    this.step();
  }

  /** The page is alive: it asked for its document, or has laid it out. */
  step(): void {
    clearTimeout(this.#timer);
    const detail = `No answer from the printing page in ${Math.round(this.#limit / 1_000)} s`;
    this.#timer = setTimeout(() => this.fail(detail), this.#limit);
  }

  fail(detail: string): void {
    this.#stop(fail({ code: 'printFailed', detail }));
  }

  end(): void {
    clearTimeout(this.#timer);
    this.signal?.removeEventListener('abort', this.#cancel);
  }
}
