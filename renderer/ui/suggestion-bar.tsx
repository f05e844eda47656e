import { useTranslation } from 'react-i18next';
import classes from './suggestion.module.css';

export interface SuggestionBarProps {
  readonly isShown: boolean;
  readonly onAcceptAll: () => void;
}

/** Under names with offers: the button that takes them all, and the keys. */
export function SuggestionBar({ isShown, onAcceptAll }: SuggestionBarProps) {
  const { t } = useTranslation('forms');
  if (!isShown) return null;
  return (
    <div className={classes.bar}>
      <button
        type="button"
        className="linklike"
        aria-keyshortcuts="Alt+Enter"
        title="Alt Enter"
        onClick={onAcceptAll}
      >
        {t('suggestion.acceptAll')}
      </button>
      <small>{t('suggestion.keys')}</small>
    </div>
  );
}
