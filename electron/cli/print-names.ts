import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Lang } from '../../shared/domain/language';
import type { FileError } from '../../shared/ipc/contract';
import { lookUpName, type NameCard } from '../../shared/names/look-up-name';
import { fail, type Result, succeed } from '../../shared/result';
import { textsOf } from '../i18n';
import type { NamesCommand } from './command-line';

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
    return json ? JSON.stringify(card) : nameLine(card, lang);
  };
  if (names.kind === 'name') {
    print(lineOf(names.text));
    return succeed(null);
  }
  const file = resolve(names.path);
  const input = createReadStream(file, 'utf8');
  // readline does not pass the stream's own failure on.
  const failed = new Promise<NodeJS.ErrnoException>((fall) => input.on('error', fall));
  const read = (async () => {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      print(lineOf(line.replace(/^\ufeff/, '')));
    return null;
  })();
  const cause = await Promise.race([failed, read]);
  if (cause === null) return succeed(null);
  return fail({ code: cause.code === 'ENOENT' ? 'fileMissing' : 'notReadable', file });
}

/** A name as people read it: what was typed, the names that are known, and what they rest on. */
function nameLine({ input, zh, pinyin, ru, en, basis }: NameCard, lang: Lang): string {
  const t = textsOf('cli', lang);
  const names = [zh, pinyin, ru, en].filter((name) => name !== null && name !== input).join(' · ');
  if (basis === null || names === '') return t('names.unknown', { input });
  return t('names.line', { input, names, basis: t(`names.basis.${basis}`) });
}
