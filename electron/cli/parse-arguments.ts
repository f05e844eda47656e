import { type Lang, languages } from '../../shared/domain/language';
import { fail, type Result, succeed } from '../../shared/result';
import type { z } from '../../shared/zod';
import type { CommandLine, CommandLineError, Fault, NamesSource, RegisterSource } from './command-line';
import { optionSchemas } from './option-schemas';
import { readOptions } from './read-options';

type CommandName = keyof typeof optionSchemas;
type Given = Readonly<Record<string, string>>;
type Parsed = Result<CommandLine, Fault>;

/**
 * Reads the arguments after the program's own. Without a command the app opens, on the register file that a first
 * word names; anything not understood is refused whole, in one sentence.
 */
export function parseArguments(args: readonly string[]): Result<CommandLine, CommandLineError> {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const lang = languageAsked(options);
  const first = options.find((arg) => !arg.startsWith('-')) ?? '';
  const name = first !== 'app' && isCommand(first) ? first : 'app';
  const parsed = options.includes('--help') ? succeed(helpIn(lang)) : parseFor(name, args);
  return parsed.ok ? parsed : fail({ ...parsed.error, lang });
}

const isCommand = (word: string): word is CommandName => Object.hasOwn(optionSchemas, word);

/** Faults are named in the language asked for even when another option is the one at fault. */
function languageAsked(args: readonly string[]): Lang | null {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const text = args[at]?.includes('=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  return at < 0 ? null : (languages.find((lang) => lang === text?.split(',')[0]) ?? null);
}

function parseFor(name: CommandName, args: readonly string[]): Parsed {
  const values = Object.keys(optionSchemas[name].shape);
  const read = readOptions(args, { values, flags: name === 'counts' || name === 'names' ? ['json'] : [] });
  if (!read.ok) return read;
  const words = name === 'app' ? read.value.words : read.value.words.slice(1);
  const given = Object.fromEntries(read.value.values);
  if (name === 'names') return names(given, words, read.value.flags.has('json'));
  const allowed = name === 'app' ? 1 : 0;
  const extra = words[allowed];
  if (extra !== undefined) return fail({ code: 'unexpectedWord', word: extra });
  return name === 'app' ? appStart(given, words[0] ?? null) : parsers[name](given);
}

const parsers: Readonly<Record<Exclude<CommandName, 'app' | 'names'>, (given: Given) => Parsed>> = {
  summary: (given) => {
    const options = check('summary', given);
    return options.ok ? papers('summary', given, { ...options.value, kind: 'summary' }) : options;
  },
  paper: (given) => {
    const options = check('paper', given);
    return options.ok ? papers('paper', given, options.value) : options;
  },
  counts: (given) => {
    const options = check('counts', given);
    if (!options.ok) return options;
    const { lang = null, period, out = null } = options.value;
    return withSource('counts', given, (source) => ({
      ...common(given),
      command: 'counts',
      lang,
      source,
      period,
      out,
    }));
  },
  validate: (given) => {
    const options = check('validate', given);
    if (!options.ok) return options;
    const { lang = null, out = null } = options.value;
    return withSource('validate', given, (source) => ({
      ...common(given),
      command: 'validate',
      lang,
      source,
      out,
    }));
  },
  help: (given) => {
    const options = check('help', given);
    return options.ok ? succeed(helpIn(options.value.lang ?? null)) : options;
  },
};

/** What a kind of paper cannot do without, and cannot be made as. */
function faultOf({ kind, period, city, format, edition }: PaperOptions): Fault | null {
  const command = `paper --kind ${kind}`;
  if (kind === 'brief' && city === undefined) return { code: 'missingOption', word: '--city', command };
  if ((kind === 'summary' || kind === 'chronicle') && !period) {
    return { code: 'missingOption', word: '--period', command };
  }
  const dateless = kind === 'partners' || kind === 'agreements';
  // A calendar is made of records, which go on changing after a paper is frozen.
  return (dateless || edition !== undefined) && format.includes('ics')
    ? { code: 'badValue', word: '--format', value: 'ics' }
    : null;
}

type PaperOptions = Omit<z.infer<(typeof optionSchemas)['paper']>, 'register' | 'profile'>;

function papers(command: 'summary' | 'paper', given: Given, options: PaperOptions): Parsed {
  const fault = faultOf(options);
  if (fault) return fail(fault);
  const { kind, lang: langs, format: formats, edition = null, out } = options;
  if (edition !== null && given.register !== undefined) return fail({ code: 'editionOfProfile', command });
  return withSource(command, given, (source) => ({
    ...common(given),
    command,
    kind,
    lang: langs[0] ?? null,
    source,
    period: options.period ?? null,
    city: options.city ?? null,
    country: options.country ?? null,
    convention: options.convention ?? null,
    beside: options.beside ?? null,
    langs,
    formats,
    edition,
    out,
  }));
}

function appStart(given: Given, file: string | null): Parsed {
  const options = check('app', given);
  if (!options.ok) return options;
  // A bare word is more likely a misspelt command than a file without an ending.
  if (file !== null && !/[./\\]/.test(file)) return fail({ code: 'unknownCommand', word: file });
  const { lang = null, profile = null } = options.value;
  return succeed({ ...common(given), command: 'app', lang, profile, file });
}

/** A name may have spaces, and begin with a dash behind `--`; it is one word or several, or else a list is read. */
function names(given: Given, words: readonly string[], json: boolean): Parsed {
  const options = check('names', given);
  if (!options.ok) return options;
  const { lang = null, file, out = null } = options.value;
  if ((file === undefined) === (words.length === 0)) return fail({ code: 'oneName', command: 'names' });
  const source: NamesSource =
    file === undefined ? { kind: 'name', text: words.join(' ') } : { kind: 'list', path: file };
  return succeed({ ...common(given), command: 'names', lang, names: source, json, out });
}

const helpIn = (lang: Lang | null): CommandLine => ({ command: 'help', lang, asOf: null, userData: null });

const common = (given: Given) => ({
  asOf: given['as-of'] ?? null,
  userData: given['user-data'] ?? null,
});

/** The options by their schema; the first one at fault is named, as missing or as having a bad value. */
function check<C extends CommandName>(
  command: C,
  given: Given,
): Result<z.infer<(typeof optionSchemas)[C]>, Fault> {
  const parsed = optionSchemas[command].safeParse(given);
  if (parsed.success) return succeed(parsed.data as z.infer<(typeof optionSchemas)[C]>);
  const name = String(parsed.error.issues[0]?.path[0]);
  const value = given[name];
  const word = `--${name}`;
  return fail(
    value === undefined ? { code: 'missingOption', word, command } : { code: 'badValue', word, value },
  );
}

/** Exactly one of a register file and an office's folder. */
function withSource(
  command: CommandName,
  { register, profile }: Given,
  build: (source: RegisterSource) => CommandLine,
): Parsed {
  if (register !== undefined && profile === undefined)
    return succeed(build({ kind: 'file', path: register }));
  if (profile !== undefined && register === undefined)
    return succeed(build({ kind: 'profile', path: profile }));
  return fail({ code: 'oneSource', command });
}
