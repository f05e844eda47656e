import type { Lang } from '../../shared/domain/language';
import type { Day } from '../../shared/domain/partial-date';
import type { Period } from '../../shared/domain/period';
import { type Beside, type Convention, type PaperFormat, registerLists } from '../../shared/report/request';

/** Where a command reads the register from: a register file, or an office's folder on disk (read-only). */
export type RegisterSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'profile'; readonly path: string };

interface Common {
  /** Language of messages; null means that of the system. */
  readonly lang: Lang | null;
  /** The day to count as today; null means the computer's own. */
  readonly asOf: Day | null;
  /** Folder of the app's own data instead of the usual one. */
  readonly userData: string | null;
}

export interface AppStart extends Common {
  readonly command: 'app';
  /** Folder of the office to open instead of the last one. */
  readonly profile: string | null;
  /** A register file named on the command line or double-clicked. */
  readonly file: string | null;
}

/** The papers that the command line makes: `register` is asked for by the list it holds. */
export const paperKinds = ['summary', 'brief', 'chronicle', ...registerLists] as const;
export type CommandPaper = (typeof paperKinds)[number];

/** `summary` is short for `paper --kind summary`. */
export interface PapersCommand extends Common {
  readonly command: 'summary' | 'paper';
  readonly kind: CommandPaper;
  readonly source: RegisterSource;
  /** Null where the kind can do without. */
  readonly period: Period | null;
  /** Id or name of a city; null for all. */
  readonly city: string | null;
  readonly country: string | null;
  /** The usual one of each language when null. */
  readonly convention: Convention | null;
  readonly beside: Beside | null;
  readonly langs: readonly Lang[];
  readonly formats: readonly PaperFormat[];
  /** The number of a frozen edition of the paper; null for the paper as the register gives it now. */
  readonly edition: number | null;
  /** Folder that the papers are written into. */
  readonly out: string;
}

export interface CountsCommand extends Common {
  readonly command: 'counts';
  readonly source: RegisterSource;
  readonly period: Period;
  /** File to write; null means standard output. */
  readonly out: string | null;
}

export interface ValidateCommand extends Common {
  readonly command: 'validate';
  readonly source: RegisterSource;
  readonly out: string | null;
}

/** One name, or a list of them, one a line. */
export type NamesSource =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'list'; readonly path: string };

export interface NamesCommand extends Common {
  readonly command: 'names';
  readonly names: NamesSource;
  /** One JSON object a line instead of a readable line. */
  readonly json: boolean;
  /** File to write; null means standard output. */
  readonly out: string | null;
}

export interface HelpCommand extends Common {
  readonly command: 'help';
}

export type Command = PapersCommand | CountsCommand | ValidateCommand | NamesCommand | HelpCommand;
export type CommandLine = AppStart | Command;

/** What was not understood; texts are in locales/<lang>/cli.json under `arguments`. */
export type Fault =
  | { readonly code: 'unknownCommand' | 'unknownOption' | 'missingValue'; readonly word: string }
  | { readonly code: 'repeatedOption' | 'unexpectedWord'; readonly word: string }
  | { readonly code: 'badValue'; readonly word: string; readonly value: string }
  | { readonly code: 'missingOption'; readonly word: string; readonly command: string }
  | { readonly code: 'oneSource' | 'oneName' | 'editionOfProfile'; readonly command: string };

/** A fault, and the language to name it in. */
export type CommandLineError = Fault & { readonly lang: Lang | null };

/**
 * Exit codes, part of the documented command line: 0 done; 1 the register is not valid, so nothing was written;
 * 2 the command line was not understood; 3 a file or folder could not be read or written; 4 printing failed; 5 the app
 * itself has a mistake.
 */
export const exitCodes = {
  ok: 0,
  invalidRegister: 1,
  badCommandLine: 2,
  fileError: 3,
  printFailed: 4,
  bug: 5,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
