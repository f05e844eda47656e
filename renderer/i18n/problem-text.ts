import type { i18n } from 'i18next';
import { Lang } from '../../shared/domain/language';
import { formatDate } from '../../shared/format/dates';
import { errorKey } from '../../shared/ipc/error-key';
import type { OpenError, PaperError, PictureError, UndoError } from '../../shared/ipc/errors';

/**
 * A rule that a value breaks, in words. Rules come from schemas and from main as text, so a rule without a sentence
 * of its own gets the general one.
 */
export function problemText(texts: i18n, rule: string, value?: string): string {
  const t = texts.t as (key: string, options: Readonly<Record<string, unknown>>) => string;
  return t(texts.exists(`problems:${rule}`) ? `problems:${rule}` : 'forms:invalidValue', {
    value: value ?? '',
  });
}

/** Why a change was not written: what happened, what is safe, what to do. */
export function saveErrorText(texts: i18n, error: UndoError): string {
  if ('rule' in error) return problemText(texts, error.rule);
  const t = texts.t as (key: string, options: Readonly<Record<string, unknown>>) => string;
  return t(`errors:${errorKey(error)}`, { ...error });
}

/** Why a file was not opened or written: what happened, what is safe, what to do. */
export function fileErrorText(texts: i18n, error: PaperError | OpenError | PictureError): string {
  const t = texts.t as (key: string, options: Readonly<Record<string, unknown>>) => string;
  const [first] = error.code === 'registerInvalid' ? error.problems : [];
  const sentence = t(`errors:${errorKey(error)}`, {
    ...error,
    ...('since' in error ? { since: dayAndTime(error.since, texts.language) } : {}),
    count: error.code === 'registerInvalid' ? error.problems.length : 0,
  });
  return first === undefined ? sentence : `${sentence} ${problemText(texts, first.rule, first.value)}`;
}

/** An instant by this computer's clock, to the minute. */
function dayAndTime(instant: string, language: string): string {
  const date = new Date(instant);
  const lang = Lang.catch('en').parse(language);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const comma = lang === 'zh' ? '' : ', ';
  return `${formatDate(day, lang)}${comma}${two(date.getHours())}:${two(date.getMinutes())}`;
}
