import type { Lang } from '../../shared/domain/language';
import { useLang } from '../i18n/use-lang';
import { useRemembered } from './use-remembered';

/** The language of papers: that of the screens until another is chosen. */
export function usePaperLang(): readonly [Lang, (lang: Lang) => void] {
  const screens = useLang();
  const [chosen, choose] = useRemembered<Lang | null>('summary.lang', null);
  return [chosen ?? screens, choose];
}
