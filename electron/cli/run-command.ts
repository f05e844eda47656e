import { resolve } from 'node:path';
import type { Lang } from '../../shared/domain/language';
import type { Day } from '../../shared/domain/partial-date';
import type { FileError } from '../../shared/ipc/errors';
import { type Result, succeed } from '../../shared/result';
import { textsOf } from '../i18n';
import type { Printing } from '../shell/make-paper';
import { makePaper } from '../shell/make-paper';
import { replaceFile } from '../storage/replace-file';
import {
  type Command,
  type CountsCommand,
  type ExitCode,
  exitCodes,
  type NamesCommand,
  type ValidateCommand,
} from './command-line';
import { countsJson } from './counts-json';
import { type CommandError, errorSentence, exitCodeOf, problemSentences } from './error-sentence';
import { loadRegister } from './load-register';
import { writePapers } from './write-papers';

/** What a command needs of the world around it. */
export interface CommandWorld {
  /** The computer's own day, for commands without `--as-of`. */
  readonly today: Day;
  /** Language of messages where the command line names none. */
  readonly lang: Lang;
  readonly printing: Printing;
  /** Writes a line to standard output. */
  readonly print: (line: string) => void;
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void;
}

interface Done {
  readonly lines: readonly string[];
  readonly exit: ExitCode;
}

/** Runs one command to its end; every failure is a sentence on standard error and a documented exit code. */
export async function runCommand(command: Command, world: CommandWorld): Promise<ExitCode> {
  const lang = command.lang ?? world.lang;
  const done = await run(command, lang, world);
  if (done.ok) {
    for (const line of done.value.lines) world.print(line);
    return done.value.exit;
  }
  const { error } = done;
  if (error.code === 'registerInvalid') {
    for (const sentence of problemSentences(error.problems, lang)) world.complain(sentence);
  }
  world.complain(errorSentence(error, lang));
  return exitCodeOf(error);
}

async function run(command: Command, lang: Lang, world: CommandWorld): Promise<Result<Done, CommandError>> {
  const asOf = command.asOf ?? world.today;
  switch (command.command) {
    case 'help':
      return succeed({ lines: [textsOf('cli', lang)('help')], exit: exitCodes.ok });
    case 'validate':
      return validate(command, lang);
    case 'counts':
      return counts(command, asOf, lang);
    case 'names':
      return names(command, lang, world.print);
    case 'summary':
    case 'paper': {
      const register = await loadRegister(command.source);
      if (!register.ok) return register;
      const written = await writePapers(register.value, command, asOf, world.printing);
      if (!written.ok) return written;
      const { paths, reprinted } = written.value;
      for (const path of reprinted) world.complain(textsOf('cli', lang)('reprinted', { path }));
      return succeed({ lines: paths, exit: exitCodes.ok });
    }
  }
}

async function counts(
  { source, period, out }: CountsCommand,
  asOf: Day,
  lang: Lang,
): Promise<Result<Done, CommandError>> {
  const register = await loadRegister(source);
  if (!register.ok) return register;
  const request = { paper: 'summary', period: period.text, asOf, lang } as const;
  const paper = makePaper(register.value, request);
  return deliver(out, countsJson(register.value, request, paper.ok ? paper.value : null), exitCodes.ok);
}

/** What is wrong with a register is this command's result, so it goes where results go. */
async function validate({ source, out }: ValidateCommand, lang: Lang): Promise<Result<Done, CommandError>> {
  const t = textsOf('cli', lang);
  const register = await loadRegister(source);
  if (register.ok) return deliver(out, t('valid', { count: register.value.size }), exitCodes.ok);
  if (register.error.code !== 'registerInvalid') return register;
  const sentences = problemSentences(register.error.problems, lang);
  return deliver(out, [...sentences, t('invalid')].join('\n'), exitCodes.invalidRegister);
}

/** Lines go out as they are found; the tables of names are loaded by this command alone. */
async function names(
  command: NamesCommand,
  lang: Lang,
  print: (line: string) => void,
): Promise<Result<Done, CommandError>> {
  const { printNames } = await import('./print-names');
  const lines: string[] = [];
  const printed = await printNames(
    command,
    lang,
    command.out === null ? print : (line) => void lines.push(line),
  );
  if (!printed.ok) return printed;
  if (command.out !== null) return deliver(command.out, lines.join('\n'), exitCodes.ok);
  return succeed({ lines: [], exit: exitCodes.ok });
}

/** Text to a file, whose path is then printed, or to standard output itself. */
async function deliver(out: string | null, text: string, exit: ExitCode): Promise<Result<Done, FileError>> {
  if (out === null) return succeed({ lines: [text], exit });
  const path = resolve(out);
  const written = await replaceFile(path, `${text}\n`);
  return written.ok ? succeed({ lines: [path], exit }) : written;
}
