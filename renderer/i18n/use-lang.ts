import { useTranslation } from 'react-i18next';
import type { Lang } from '../../shared/domain/language';

/** The language of the screens. */
export function useLang(): Lang {
  return useTranslation().i18n.language as Lang;
}
