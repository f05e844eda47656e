import { useTranslation } from 'react-i18next';
import { type LocalText, localeOf, type ShownText, showText } from '../../shared/domain/language';
import { useLang } from '../i18n/use-lang';

/** A text in its own language's face, with a mark on hover where it stands in for a missing translation. */
export function Words({ text }: { readonly text: ShownText | null }) {
  const { t } = useTranslation('common');
  if (!text) return null;
  return (
    <span lang={localeOf[text.lang]} title={text.fallback ? t('marks.fallback') : undefined}>
      {text.text}
    </span>
  );
}

/** A three-language text in the language of the screens, or in the nearest one it has. */
export function LocalWords({ text }: { readonly text: LocalText | undefined }) {
  return <Words text={showText(text, useLang())} />;
}
