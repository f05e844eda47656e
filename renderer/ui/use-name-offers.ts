import { useState } from 'react';
import { type Lang, type LocalText, languages } from '../../shared/domain/language';
import type { MissingNames, NamedThing, NameTexts } from '../../shared/names/suggest-missing';
import { useMissingNames } from './use-missing-names';

export interface NameOffers {
  /** What stands in grey in the lines that are empty. */
  readonly shown: MissingNames;
  /** False while what is shown answers to an earlier text; then it must not be taken. */
  readonly isFresh: boolean;
  /** Tells what a line now holds, saved or not. */
  readonly setText: (lang: Lang, text: string) => void;
  /** Sends an offer away; another name is offered again. */
  readonly dismiss: (lang: Lang) => void;
}

/** The names offered beside what is typed, without those that were sent away. */
export function useNameOffers(value: LocalText | undefined, thing: NamedThing): NameOffers {
  const [texts, setTexts] = useState<NameTexts>(value ?? {});
  const [dismissed, setDismissed] = useState<NameTexts>({});
  const { names, isFresh } = useMissingNames(texts, thing);
  return {
    shown: Object.fromEntries(
      languages.flatMap((lang) => {
        const offer = names[lang];
        return offer && (texts[lang] ?? '') === '' && dismissed[lang] !== offer.text
          ? [[lang, offer] as const]
          : [];
      }),
    ),
    isFresh,
    setText: (lang, text) =>
      setTexts((before) => ((before[lang] ?? '') === text ? before : { ...before, [lang]: text })),
    dismiss: (lang) => setDismissed((before) => ({ ...before, [lang]: names[lang]?.text ?? '' })),
  };
}
