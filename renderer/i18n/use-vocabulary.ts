import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../locales/catalogue';

type Vocabulary = Catalogue['vocabulary'];
/** Names of the closed lists, such as `direction`. */
export type Vocable = keyof Vocabulary;

/** Words of the closed lists in the language of the screens: `word('direction', 'incoming')`. */
export function useVocabulary(): <L extends Vocable>(
  list: L,
  member: keyof Vocabulary[L] & string,
) => string {
  const { i18n, t } = useTranslation('vocabulary');
  return (list, member) => {
    const words = i18n.getResourceBundle(i18n.language, 'vocabulary') as Vocabulary;
    return (words[list] as Readonly<Record<string, string>>)[member] ?? t(list as never);
  };
}
