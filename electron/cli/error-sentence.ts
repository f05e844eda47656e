import { dirname } from 'node:path';
import type { Lang } from '../../shared/domain/language';
import type { FileError, PaperError } from '../../shared/ipc/errors';
import type { StorageError } from '../../shared/ipc/storage-error';
import { problemSentence } from '../../shared/register/problem-sentence';
import type { RegisterFileProblem } from '../../shared/register/register-file';
import { lookUpIn, textsOf } from '../i18n';
import { type CommandLineError, type ExitCode, exitCodes } from './command-line';
import type { CityError } from './find-city';
import type { EditionError } from './find-edition';

/** Whatever a command, or opening a register, may end with. */
export type CommandError = FileError | PaperError | StorageError | CityError | EditionError;

/** The error as one sentence. */
export function errorSentence(error: CommandError, lang: Lang): string {
  const t = textsOf('cli', lang);
  const { code, ...details } = error;
  const folder = 'file' in details ? dirname(details.file) : '';
  // Chromium's own words can run on for pages; their first line says what happened.
  const detail = 'detail' in details ? details.detail.split('\n')[0] : '';
  return t(`errors.${code}`, { folder, ...details, detail });
}

/** What is wrong in a register file, one sentence each. */
export function problemSentences(problems: readonly RegisterFileProblem[], lang: Lang): readonly string[] {
  const lookUp = lookUpIn('problems', lang);
  // Whoever mends the file looks for the field as it is written there.
  return problems.map((problem) => problemSentence(problem, lookUp, (field) => field));
}

/** What was not understood on the command line, as one sentence. */
export function faultSentence({ lang: _, ...fault }: CommandLineError, lang: Lang): string {
  const { code, ...details } = fault;
  return textsOf('cli', lang)(`arguments.${code}`, details);
}

const invalid: ReadonlySet<CommandError['code']> = new Set([
  'registerInvalid',
  'emptyRegister',
  'editionUnreadable',
  'editionTooNew',
] as const);

const notThere: ReadonlySet<CommandError['code']> = new Set([
  'noSuchCity',
  'severalCities',
  'noEditions',
  'noSuchEdition',
] as const);

/** The documented exit code of each error. */
export function exitCodeOf({ code }: CommandError): ExitCode {
  if (invalid.has(code)) return exitCodes.invalidRegister;
  if (notThere.has(code)) return exitCodes.badCommandLine;
  const printing = code === 'fontMissing' || code === 'printFailed' || code === 'paperCancelled';
  return printing ? exitCodes.printFailed : exitCodes.fileError;
}
