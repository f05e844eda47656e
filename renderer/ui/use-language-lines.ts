import { type Lang, type LocalText, languages } from '../../shared/domain/language';
import { succeed } from '../../shared/result';
import { type Bound, type FieldText, useFieldText } from './use-field-text';
import { type LatestValue, useLatestValue } from './use-latest-value';

export interface LanguageLines extends LatestValue<LocalText> {
  /** Saves several lines as one change; undefined clears a line. */
  readonly saveLines: (lines: Partial<Record<Lang, string | undefined>>) => Promise<string | null>;
  readonly saveLine: (lang: Lang) => Bound<string>['save'];
}

/** Saves a text in three languages line by line. */
export function useLanguageLines({ value, save }: Bound<LocalText>): LanguageLines {
  const { latest, send } = useLatestValue(value);
  const saveLines = (lines: Partial<Record<Lang, string | undefined>>) => {
    const next = inOrder({ ...latest(), ...lines });
    return send(Object.keys(next).length === 0 ? undefined : next, save);
  };
  return { latest, send, saveLines, saveLine: (lang) => (text) => saveLines({ [lang]: text }) };
}

/** The lines in the order the register keeps them in, so that what is already there is not written again. */
const inOrder = (lines: Partial<Record<Lang, string | undefined>>): LocalText =>
  Object.fromEntries(
    languages.flatMap((lang) => (lines[lang] === undefined ? [] : [[lang, lines[lang]] as const])),
  );

/** One of the lines as it is typed. */
export const useLine = (value: string | undefined, save: Bound<string>['save']): FieldText =>
  useFieldText<string>({
    value,
    save,
    show: (text) => text ?? '',
    read: (text) => succeed(text.trim() === '' ? undefined : text.trim()),
  });
