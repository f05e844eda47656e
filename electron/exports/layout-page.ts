import type { Lang } from '../../shared/domain/language';
import type { BlockPicture, PagesOfPlaces, PaperJob } from '../../shared/ipc/contract';

/** A paper that is laid out. */
export interface ReadyPage {
  /** Nothing can be printed without it. */
  readonly missingFace: string | null;
  readonly pictures: readonly BlockPicture[];
  /** The pages that its list of contents names. */
  readonly contents: PagesOfPlaces;
  /** How many pages it has, where they were tried out. */
  readonly pages: number | null;
}

/** The hidden page that lays papers out, one after the other, as the printer knows it. */
export interface LayoutPage {
  /**
   * Opens it where it is not open; resolves when it is loaded, and rejects when it cannot be. With a language it loads
   * the usual faces of that language as well.
   */
  readonly load: (ahead?: Lang) => Promise<void>;
  /** What it shows as PDF; rejects where it was closed. */
  readonly print: () => Promise<Uint8Array>;
  /** Throws it away, with whatever it is about. */
  readonly close: () => void;
}

/** What the page asks and says. */
export interface LayoutPageUser {
  /** The next paper, once there is one. */
  readonly nextJob: () => Promise<PaperJob>;
  readonly fillPages: () => void;
  /** Answers once the paper was printed: null, or the pages to name instead. */
  readonly ready: (page: ReadyPage) => Promise<PagesOfPlaces | null>;
  /** It crashed or was closed by somebody else. */
  readonly ended: (how: string) => void;
}
