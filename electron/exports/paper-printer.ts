import type { Lang } from '../../shared/domain/language';
import type { BlockPicture, PagesOfPlaces, PaperJob } from '../../shared/ipc/contract';
import type { PaperError } from '../../shared/ipc/errors';
import type { PaperStage } from '../../shared/ipc/paper-progress';
import { fail, type Result, succeed } from '../../shared/result';
import type { LayoutPage, LayoutPageUser, ReadyPage } from './layout-page';
import { otherPages } from './pages-of-places';
import { PrintWatch } from './print-watch';

export interface PrintOptions {
  readonly signal?: AbortSignal;
  /** Hears of each stage that the paper comes to. */
  readonly step?: (stage: PaperStage, pages?: number) => void;
}

interface Job extends PaperJob {
  readonly watch: PrintWatch;
  readonly step: NonNullable<PrintOptions['step']>;
  readonly ready: (page: ReadyPage) => Promise<PagesOfPlaces | null>;
  /** The page has it. */
  given: boolean;
}

/** Makes what was asked for of a page that is laid out; or answers what its contents must name before. */
type Output<T> = (page: ReadyPage, finish: (made: T) => void) => Promise<PagesOfPlaces | null>;

/** The page stays for the next paper: while a period is tried out, or a run goes on in the next language. */
const keepWarmMs = 60_000;

/** Prints papers in turn, on one page that stays open for the next. */
export class PaperPrinter {
  readonly #page: LayoutPage;
  #job: Job | null = null;
  /** Papers that are printed or wait for it. */
  #asked = 0;
  /** How the page gets the paper that it asked for. */
  #give: ((job: Job) => void) | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  /** Of the papers that are most likely asked for. */
  #lang: Lang | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(pageFor: (user: LayoutPageUser) => LayoutPage) {
    this.#page = pageFor({
      nextJob: () => this.#nextJob(),
      fillPages: () => {
        this.#job?.watch.step();
        this.#job?.step('filling');
      },
      ready: async (page) => {
        this.#job?.watch.step();
        return this.#job?.ready(page) ?? null;
      },
      ended: (how) => {
        this.#job?.watch.fail(`The printing page ended: ${how}`);
        if (!this.#job) this.close();
      },
    });
  }

  /** Loads the page, and the usual faces of a language there, ahead of the next paper; no harm when none comes. */
  warmUp(lang = this.#lang): void {
    this.#lang = lang;
    if (this.#job) return;
    this.#page.load(lang).catch(() => this.close());
    this.#closeWhenIdle();
  }

  /** Prints a document, given as JSON. */
  print(document: string, options: PrintOptions): Promise<Result<Uint8Array, PaperError>> {
    let isCorrected = false;
    return this.#inTurn<Uint8Array>({ document, output: 'pages' }, options, async (page, finish) => {
      options.step?.('printing', page.pages ?? undefined);
      const pdf = await this.#page.print();
      const others = isCorrected ? null : otherPages(page.contents, pdf);
      isCorrected = true;
      if (others === null) finish(pdf);
      return others;
    });
  }

  /** The blocks of a document, given as JSON and all of them charts, as pictures. */
  draw(document: string, options: PrintOptions): Promise<Result<readonly BlockPicture[], PaperError>> {
    const job = { document, output: 'pictures' } as const;
    return this.#inTurn<readonly BlockPicture[]>(job, options, async ({ pictures }, finish) => {
      finish(pictures);
      return null;
    });
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#give = null;
    this.#page.close();
  }

  #inTurn<T>(job: PaperJob, options: PrintOptions, output: Output<T>): Promise<Result<T, PaperError>> {
    if (this.#asked > 0) options.step?.('waiting');
    this.#asked += 1;
    const done = this.#turn.then(() => this.#workNow(job, options, output));
    this.#turn = done;
    return done;
  }

  async #workNow<T>(job: PaperJob, options: PrintOptions, output: Output<T>): Promise<Result<T, PaperError>> {
    const isWanted = !options.signal?.aborted;
    const result = isWanted
      ? await this.#layOutWatched(job, options, output)
      : fail({ code: 'paperCancelled' } as const);
    this.#asked -= 1;
    return result;
  }

  async #layOutWatched<T>(
    job: PaperJob,
    { signal, step = () => undefined }: PrintOptions,
    output: Output<T>,
  ): Promise<Result<T, PaperError>> {
    clearTimeout(this.#idle);
    const watch = new PrintWatch(job.document.length, signal);
    const result = await Promise.race([this.#layOut({ ...job, watch, step }, output), watch.stopped]);
    watch.end();
    this.#job = null;
    if (result.ok) this.#closeWhenIdle();
    // A page that was stopped or failed may still be at work: the next paper gets another one.
    else this.close();
    // Who cancels a paper mostly wants another.
    if (!result.ok && result.error.code === 'paperCancelled') this.warmUp();
    return result;
  }

  #layOut<T>(job: Omit<Job, 'ready' | 'given'>, output: Output<T>): Promise<Result<T, PaperError>> {
    return new Promise((settle) => {
      const failed = (error: unknown): null => {
        const detail = error instanceof Error ? error.message : String(error);
        settle(fail({ code: 'printFailed', detail }));
        return null;
      };
      const ready = async (page: ReadyPage): Promise<PagesOfPlaces | null> => {
        if (page.missingFace === null) return output(page, (made) => settle(succeed(made))).catch(failed);
        settle(fail({ code: 'fontMissing', face: page.missingFace }));
        return null;
      };
      this.#job = { ...job, ready, given: false };
      this.#handOver();
      this.#page.load().catch(failed);
    });
  }

  #closeWhenIdle(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.close(), keepWarmMs).unref();
  }

  /** The next paper for the page, which asks ahead of it: when it is loaded, and while the paper before is printed. */
  async #nextJob(): Promise<PaperJob> {
    const job = await new Promise<Job>((resolve) => {
      this.#give = resolve;
      this.#handOver();
    });
    job.watch.step();
    return { document: job.document, output: job.output };
  }

  /** Gives the page its paper once it has asked for one and there is one that it does not have yet. */
  #handOver(): void {
    if (!this.#give || !this.#job || this.#job.given) return;
    this.#job.given = true;
    this.#job.step(this.#job.output === 'pictures' ? 'drawing' : 'layingOut');
    this.#give(this.#job);
    this.#give = null;
  }
}
