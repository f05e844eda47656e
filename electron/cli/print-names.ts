import { resolve } from 'node:path';
import type { Lang } from '../../shared/domain/language';
import type { FileError } from '../../shared/ipc/errors';
import { lookUpName, type NameCard } from '../../shared/names/look-up-name';
import { fail, type Result, succeed } from '../../shared/result';
import { textsOf } from '../i18n';
import type { NamesCommand } from './command-line';
import { linesOf } from './lines-of';

/**
 * Prints what is known of a name, or of each line of a list as it is read: one line for each, in order, blank ones
 * too. With `json` a line is one object {input, zh, pinyin, ru, en, aliases, basis}, else a sentence in `lang`.
 */
export async function printNames(
  { names, json }: Pick<NamesCommand, 'names' | 'json'>,
  lang: Lang,
  print: (line: string) => void,
): Promise<Result<null, FileError>> {
  const lineOf = (name: string) => {
    const card = lookUpName(name);
    return json ? oneLine(card) : nameLine(card, lang);
  };
  if (names.kind === 'name') {
    print(lineOf(names.text));
    return succeed(null);
  }
  const file = resolve(names.path);
  try {
    for await (const line of linesOf(file)) print(lineOf(line));
    return succeed(null);
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause && 'code' in cause)) throw cause;
    return fail({ code: cause.code === 'ENOENT' ? 'fileMissing' : 'notReadable', file });
  }
}

/** JSON without the characters that JSON may hold and some readers of lines end a line at. */
const oneLine = (card: NameCard): string =>
  JSON.stringify(card).replace(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A name as people read it: what was typed, the names that are known, and what they rest on. */
function nameLine({ input, zh, pinyin, ru, en, basis }: NameCard, lang: Lang): string {
  const t = textsOf('cli', lang);
  const names = [zh, pinyin, ru, en].filter((name) => name !== null && name !== input).join(' · ');
  if (basis === null || names === '') return t('names.unknown', { input });
  return t('names.line', { input, names, basis: t(`names.basis.${basis}`) });
}
