import { fail, type Result, succeed } from '../../shared/result';

export interface OptionsRead {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

export interface OptionFault {
  readonly code: 'unknownOption' | 'missingValue' | 'repeatedOption';
  readonly word: string;
}

/**
 * Switches of Chromium and Electron that launchers, test drivers and Windows add to the command line. They are not
 * ours to judge; everything else that begins with a dash has to be known.
 */
const runtimeSwitches =
  /^--(?:inspect(?:-brk)?|remote-debugging-(?:port|pipe)|ozone-platform(?:-hint)?|no-sandbox|disable-[a-z-]+|enable-[a-z-]+|force-device-scale-factor|allow-file-access-from-files|original-process-start-time|user-data-dir|no-first-run|headless)(?:=.*)?$|^-psn_/;

/** Splits arguments into words, `--name value` or `--name=value` pairs, flags without a value; all is words behind `--`. */
export function readOptions(
  args: readonly string[],
  known: { readonly values: readonly string[]; readonly flags: readonly string[] },
): Result<OptionsRead, OptionFault> {
  const words: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return succeed({ words: [...words, ...rest], values, flags });
    const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!arg.startsWith('-')) words.push(arg);
    else if (known.flags.includes(name) && inline === undefined) flags.add(name);
    else if (known.values.includes(name)) {
      const value = inline ?? rest.shift() ?? '';
      if (value === '' || value.startsWith('--')) return fail({ code: 'missingValue', word: `--${name}` });
      if (values.has(name)) return fail({ code: 'repeatedOption', word: `--${name}` });
      values.set(name, value);
    } else if (!runtimeSwitches.test(arg)) return fail({ code: 'unknownOption', word: arg });
  }
  return succeed({ words, values, flags });
}
