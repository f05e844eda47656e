import type { Draft, Entry } from '../changes/entry';
import type { EditionPages } from '../domain/edition';
import type { Lang, LocalText } from '../domain/language';
import type { Day } from '../domain/partial-date';
import type { ReportDocument } from '../report/document';
import type { EditionFormat } from '../report/editions/editions-of';
import type { Freezing } from '../report/editions/freeze-document';
import type { PaperFormat, PaperRequest } from '../report/request';
import type { Result } from '../result';
import type { FileError, OpenError, PaperError, PictureError, SaveError, UndoError } from './errors';
import type { PaperProgress } from './paper-progress';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Preferences of this computer, not of the register. */
export interface Preferences {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Small remembered state of the screens (widths, sort orders, last period), by key. */
  readonly screens: Readonly<Record<string, string>>;
}

export interface ProfileInfo {
  readonly id: string;
  /** Folder on disk, for showing. */
  readonly folder: string;
  readonly training: boolean;
  /** Its city or department as it was last open here; absent where nothing is known of it yet. */
  readonly names?: LocalText;
}

/** What a page needs before it can show anything. */
export interface StartInfo {
  readonly version: string;
  readonly today: Day;
  readonly preferences: Preferences;
  /** Null on the first run, before an office or the training office was chosen. */
  readonly profile: ProfileInfo | null;
  /** True where the app runs on the Chromium host: evaluation mode, said on screen. */
  readonly evaluation: boolean;
  /** The last entry in the journal. */
  readonly journalSeq: number;
  /** Records of the register, those in the bin included. */
  readonly records: number;
  /** Set when an earlier working copy was put aside and this one is being filled anew from the journal. */
  readonly rebuilt: boolean;
  readonly warnings: readonly StartWarning[];
}

export type StartWarning = {
  /** `journalShortened`: the journal ends before an entry that it was once seen to hold. */
  readonly code: 'networkFolder' | 'journalTailCut' | 'journalShortened';
  readonly detail: string;
};

/** What Ctrl+Z and Ctrl+Shift+Z would do, as action keys; null when there is nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** How far a working copy has come and what it holds, for comparing with the ledger. */
export interface WorkingState {
  readonly appliedSeq: number;
  readonly records: number;
  /** Order-independent digest of the records, see register/digest.ts. */
  readonly digest: string;
}

/** A stretch of the register for a page that has nothing yet. */
export interface RecordBatch {
  /** The entry that the register had reached when its first batch was asked for. */
  readonly seq: number;
  /**
   * A list of records as JSON text, about 2 MB: one text crosses between the processes in a fraction of the time that
   * copying its thousands of values takes.
   */
  readonly records: string;
  /** Where the next batch begins; null after the last. */
  readonly next: number | null;
}

export interface Saved {
  readonly entry: Entry;
  readonly undo: UndoState;
}

export interface PreparedPaper {
  readonly pdf: Uint8Array;
  readonly document: ReportDocument;
}

/** An edition handed out; `reprinted` where the frozen file was gone or changed, so that it was printed again. */
export interface EditionFile extends SavedFile {
  readonly reprinted: boolean;
}

/** A paper whose printed pages are on the disk; its record is the page's to save. */
export interface FrozenPaper {
  readonly document: ReportDocument;
  readonly pages: EditionPages;
}

export interface SavedFile {
  readonly path: string;
}

/** A paper that was written on this computer. */
export interface RecentExport {
  readonly path: string;
  /** When, as an ISO 8601 instant. */
  readonly at: string;
}

/** Every question a page may ask of the main process. `null` means that the user cancelled. */
export interface Calls {
  'app:start': () => Promise<StartInfo>;
  /** Every record, batch by batch from 0, to fill an empty working copy with. */
  'register:recordsFrom': (from: number) => Promise<RecordBatch>;
  /** Entries after `seq`, at most 2,000 and about 2 MB at a time, oldest first. */
  'register:entriesAfter': (seq: number) => Promise<readonly Entry[]>;
  /** Compares a working copy, full or empty, with journal and ledger; after `rebuild` the main process opens a new window. */
  'register:reportWorkingCopy': (state: WorkingState) => Promise<'good' | 'rebuild'>;
  /** The page refused a working copy it could not trust (newer schema, unreadable). */
  'register:refuseWorkingCopy': (reason: string) => Promise<void>;
  'register:save': (draft: Draft) => Promise<Result<Saved, SaveError>>;
  'register:undo': () => Promise<Result<Saved, UndoError>>;
  'register:redo': () => Promise<Result<Saved, UndoError>>;
  /** Asks for a register file and opens it as a profile of its own. */
  'register:openFile': () => Promise<Result<ProfileInfo, OpenError> | null>;
  /** Asks where to, and writes the whole register as a register file. */
  'register:saveFile': () => Promise<Result<SavedFile, FileError> | null>;
  /** Asks for a PNG or JPEG file and hands over its bytes, unchanged. */
  'register:choosePicture': () => Promise<Result<Uint8Array, PictureError> | null>;
  'profile:list': () => Promise<readonly ProfileInfo[]>;
  'profile:open': (id: string) => Promise<Result<ProfileInfo, OpenError>>;
  'profile:openTraining': () => Promise<Result<ProfileInfo, OpenError>>;
  /** Starts an empty office of one's own. */
  'profile:create': () => Promise<Result<ProfileInfo, OpenError>>;
  'preferences:change': (change: Partial<Preferences>) => Promise<Preferences>;
  /** A paper may be asked for soon, most likely in this language. */
  'paper:warmUp': (lang: Lang) => Promise<void>;
  /** `task`, here and below, is the page's own name for this paper, by which it hears how far it is and can cancel it. */
  'paper:prepare': (request: PaperRequest, task: string) => Promise<Result<PreparedPaper, PaperError>>;
  /** Ends one task and no other, unless its file is being written; its call answers at once. */
  'paper:cancel': (task: string) => Promise<void>;
  /** Asks where to, composes, and writes the paper whole or not at all. */
  'paper:export': (
    request: PaperRequest,
    format: PaperFormat,
    task: string,
  ) => Promise<Result<SavedFile, PaperError> | null>;
  /** The papers written last that are still there, newest first. */
  'paper:recent': () => Promise<readonly RecentExport[]>;
  /** Opens a paper that the app wrote in the program that the system has for it, or shows it in its folder. */
  'paper:open': (path: string) => Promise<void>;
  'paper:showInFolder': (path: string) => Promise<void>;
  /** Opens the paper as a PDF in the system's own viewer, whose print dialog knows the printers. */
  'paper:openToPrint': (request: PaperRequest, task: string) => Promise<Result<SavedFile, PaperError>>;
  /** Composes the paper with its edits, prints it, and writes the pages into the office's folder. */
  'edition:freeze': (request: PaperRequest, freezing: Freezing) => Promise<Result<FrozenPaper, PaperError>>;
  /** Opens the frozen pages in the system's own viewer. */
  'edition:open': (id: string) => Promise<Result<EditionFile, PaperError>>;
  /** Asks where to, and writes the edition as it was frozen. */
  'edition:export': (id: string, format: EditionFormat) => Promise<Result<EditionFile, PaperError> | null>;
  /** Answers `flush`: the page has nothing unsaved left (or gives up what it cannot save). */
  'app:flushed': () => Promise<void>;
  /** Native menus follow the page: which commands are possible now. */
  'app:enableCommands': (commands: readonly string[]) => Promise<void>;
}

export type Channel = keyof Calls;

/** What the main process tells a page without being asked. */
export interface Notices {
  /** A menu item was chosen: the command's name in the page's registry. */
  command: (name: string) => void;
  /** The window is about to close: journal what is in the fields, then answer `app:flushed`. */
  flush: () => void;
  /** Another part changed the preferences. */
  preferences: (preferences: Preferences) => void;
  /** A paper that is being made came to another stage. */
  paperProgress: (progress: PaperProgress) => void;
}

/** `window.desktop`: the calls as named methods, and a way to hear each notice. Unsubscribes when called. */
export interface DesktopApi {
  readonly call: { readonly [C in Channel as MethodName<C>]: Calls[C] };
  readonly on: <N extends keyof Notices>(notice: N, listener: Notices[N]) => () => void;
}

type MethodName<C extends Channel> = C extends `${infer Area}:${infer Verb}`
  ? `${Area}${Capitalize<Verb>}`
  : never;

/** `window.paper`: all that the printing page may do. */
export interface PaperApi {
  readonly job: () => Promise<PaperJob>;
  /** Says that the paper is drawn and its pages are tried out now. */
  readonly fillPages: () => void;
  /**
   * Says that every face is loaded and the page is laid out, or names the face that is missing. `pictures` holds the
   * charts of the document where the job is for them, else nothing; `contents` the pages that its list of contents
   * names; `pages` how many there are, null where none were tried out. Answers once that was printed: null, or the
   * pages to name instead and to be ready with once more.
   */
  readonly ready: (
    missingFace: string | null,
    pictures: readonly BlockPicture[],
    contents: PagesOfPlaces,
    pages: number | null,
  ) => Promise<PagesOfPlaces | null>;
}

/** The page, from 1, on which each element begins that a link of a paper leads to, by its id. */
export type PagesOfPlaces = Readonly<Record<string, number>>;

/** What the printing page is opened for: pages to print, or the charts of a document as pictures. */
export interface PaperJob {
  /** The ReportDocument as JSON: one text reaches the page in a fraction of the time that copying its values takes. */
  readonly document: string;
  readonly output: 'pages' | 'pictures';
}

/** The picture of one block as PNG; `width` and `height` in CSS pixels are its size on paper, not its pixels. */
export interface BlockPicture {
  readonly block: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}
