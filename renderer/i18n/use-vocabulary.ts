import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../locales/catalogue';

type Vocabulary = Catalogue['vocabulary'];
/** Names of the closed lists, such as `direction`. */
export type Vocable = keyof Vocabulary;

/** Words of the closed lists in the language of the screens: `word('direction', 'incoming')`; stable while it lasts. */
export function useVocabulary(): <L extends Vocable>(
  list: L,
  member: keyof Vocabulary[L] & string,
) => string {
  const { i18n } = useTranslation('vocabulary');
  const { language } = i18n;
  return useCallback(
    (list, member) => {
      const words = i18n.getResourceBundle(language, 'vocabulary') as Vocabulary;
      return (words[list] as Readonly<Record<string, string>>)[member] ?? member;
    },
    [i18n, language],
  );
}
